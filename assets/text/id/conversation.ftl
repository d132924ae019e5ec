# Percakapannya sendiri. Tanpa nilai, pujian, atau celaan: wajah pelangganlah umpan baliknya.

conversation-title = Percakapan
conversation-transcript = Yang sudah dikatakan
conversation-transcript-empty = Belum ada yang dikatakan.
conversation-choices = Apa kata Anda?
conversation-choices-chat = Apa yang Anda tulis?
conversation-choices-letter = Kalimat mana yang Anda tambahkan ke surat?
conversation-choices-public = Apa jawaban Anda, yang bisa dibaca semua orang?
# Untuk pembaca layar. $number: tombolnya. $text: kalimatnya.
conversation-choice = Jawaban { $number }: { $text }
# $count: banyaknya jawaban.
conversation-choices-hint = Tekan 1 sampai { $count }, atau klik
conversation-choices-hint-one = Tekan 1, atau klik
conversation-show-all = Tampilkan semua
conversation-show-all-hint = Tombol spasi menampilkan seluruh kalimat sekaligus
conversation-continue = Lanjutkan
conversation-desk = Catatan Anda
# $name, $department: rekan kerja.
conversation-colleague = { $name }, bagian { $department }
conversation-thinks = dalam hati
# $name: pelanggan.
conversation-thought-of = Dalam hati { $name }
# Dibacakan pembaca layar. $name: siapa yang bicara. $text: kata-katanya.
conversation-says = { $name } berkata: { $text }
# Dibacakan pembaca layar. $name: sebutan catatannya. $text: isinya.
conversation-desk-says = { $name }: { $text }
conversation-you-said = Anda berkata: { $text }
conversation-silence = Anda diam saja.
# $name: pelanggan. $label: kata dari label-….
conversation-face = { $name } tampak { $label }
conversation-voice = { $name } terdengar { $label }
conversation-writes = Tulisan { $name } terasa { $label }
# $name: pelanggan.
conversation-typing = { $name } sedang mengetik…
# Orang yang sedang kuat perasaannya mengetik dengan cara lain. $name: pelanggan.
conversation-typing-fast = { $name } mengetik cepat-cepat…
conversation-typing-slowly = { $name } mengetik pelan-pelan…
conversation-typing-haltingly = { $name } mengetik, berhenti, mengetik lagi…
# Di obrolan. $time: lamanya sejak obrolan dimulai, misalnya 1:05.
conversation-sent-after = Terkirim { $time } sejak obrolan dimulai
# Keadaan sambungan telepon.
conversation-connected = Tersambung
conversation-on-hold = Ditahan
conversation-hold = Tahan
conversation-hung-up = Telepon ditutup
# Lewat surel. $name: penerima surat. $subject: pokok percakapan. $count: banyaknya surat.
conversation-writes-back = { $name } sedang membaca surat Anda…
conversation-letter-yours = Surat Anda
conversation-letter-to = kepada { $name }
conversation-letter-to-you = kepada Anda
conversation-letter-re = Perihal: { $subject }
conversation-letter-empty = Kalimat Anda akan tertulis di sini. Surat terkirim setelah tidak ada lagi yang ditambahkan.
conversation-letter-sent = Terkirim
conversation-history-open = Tampilkan { $count } surat sebelumnya
conversation-history-close = Lipat { $count } surat sebelumnya
# Di muka umum. $count: banyaknya orang.
conversation-reading = { $count } orang ikut membaca
conversation-reading-upset = { $count } geram
conversation-reading-pleased = { $count } suka
# Penanda jawaban resmi dari kita, dan tulisan pembuat unggahan.
conversation-official = Jawaban resmi
conversation-author = Pembuat unggahan
conversation-waiting = { $name } menunggu jawaban Anda
conversation-look-up = Informasi
conversation-look-up-open = Buka kartu informasi
conversation-look-up-close = Tutup kartu informasi
conversation-look-up-none = Tidak ada yang perlu dilihat
conversation-at-the-counter = Di loket Anda
conversation-pause = Jeda
conversation-paused-title = Dijeda
conversation-paused-text = Tarik napas dulu. Waktu pelanggan ikut berhenti, dan semua jawaban sejauh ini sudah tersimpan.
conversation-resume = Lanjutkan
conversation-leave = Tinggalkan
conversation-leave-title = Tinggalkan percakapan ini?
conversation-leave-text = Tidak ada yang hilang. Anda bisa meneruskan dari sini kapan saja.
conversation-leave-confirm = Tinggalkan dulu
conversation-leave-stay = Tetap di sini
conversation-ended = Percakapan selesai
conversation-ended-text = Apa yang terjadi ada di pembahasan, tidak perlu terburu-buru.
conversation-to-debrief = Ke pembahasan
conversation-saving = Menyimpan…
# Penutup, setelah pelanggan pergi.
conversation-choices-desk = Apa yang Anda tulis?
conversation-wrap-up = Merapikan catatan
conversation-wrap-up-text = Percakapan sudah selesai. Yang Anda tulis sekarang akan dibaca oleh rekan yang menangani hal ini berikutnya, dan oleh mereka yang bisa mencegahnya terulang.
# Bila peserta memilih agar waktu berjalan. Untuk pembaca layar.
conversation-time-left = Waktu berjalan: diam pun menjadi jawaban
conversation-time-short = Tinggal sepuluh detik
