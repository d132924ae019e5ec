# Percakapannya sendiri. Tanpa nilai, pujian, atau celaan: wajah pelangganlah umpan baliknya.

conversation-title = Percakapan
conversation-transcript = Yang sudah dikatakan
conversation-transcript-empty = Belum ada yang dikatakan.
conversation-choices = Apa kata Anda?
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
conversation-waiting = { $name } menunggu jawaban Anda
conversation-look-up = Informasi
conversation-look-up-open = Buka kartu informasi
conversation-look-up-close = Tutup kartu informasi
conversation-look-up-none = Tidak ada yang perlu dilihat
conversation-on-the-phone = Di telepon
conversation-at-the-counter = Di loket Anda
conversation-in-chat = Di obrolan
conversation-by-email = Lewat surel
conversation-in-public = Di muka umum
conversation-public-note = Semua orang bisa membaca ini
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
