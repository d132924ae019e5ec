# Sebelum percakapan: siapa saya, apa yang masuk, apa yang boleh saya lihat.

briefing-title = Sebelum mulai
briefing-role = Meja Anda
briefing-ticket = Yang sudah diketahui
briefing-customer = Pelanggan Anda
# $name: pelanggan. $persona: kata dari persona-….
briefing-customer-line = { $name }, wataknya { $persona }
briefing-look-up = Boleh Anda lihat
briefing-look-up-hint = Kartu-kartu ini tetap di samping Anda selama percakapan.
briefing-look-up-none = Kali ini tidak ada yang perlu dilihat.
briefing-channel-walk-in = Orangnya berdiri di depan Anda. Wajahnya terlihat, begitu juga wajah Anda.
briefing-channel-call = Orangnya ada di telepon. Dengarkan juga nadanya.
briefing-channel-chat = Orangnya mengetik pendek-pendek dan menunggu jawaban Anda.
briefing-channel-email = Orangnya menulis surat. Jawaban Anda akan dibaca lebih dari sekali.
briefing-channel-social = Orangnya menulis di muka umum. Jawaban Anda dibaca semua orang.
briefing-mode-practice = Latihan: santai saja. Kalau mau, pikiran pelanggan bisa ditampilkan.
briefing-mode-assessment = Penilaian: satu kesempatan, pikiran pelanggan tidak tampil, tidak bisa mundur.
briefing-how = Pilih apa yang akan Anda katakan. Tidak ada nilai di layar; perhatikan orangnya.
briefing-thoughts = Tampilkan pikiran pelanggan
# $minutes: bilangan bulat.
briefing-length = Kira-kira { $minutes } menit
briefing-start = Mulai percakapan
briefing-back = Nanti saja
