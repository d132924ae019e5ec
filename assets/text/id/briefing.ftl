# Sebelum percakapan: siapa saya, apa yang masuk, apa yang boleh saya lihat.

briefing-title = Sebelum mulai
briefing-role = Meja Anda
briefing-ticket = Yang sudah diketahui
briefing-customer = Pelanggan Anda
briefing-look-up = Boleh Anda lihat
briefing-look-up-hint = Kartu-kartu ini tetap di samping Anda selama percakapan.
briefing-channel-walk-in = Orangnya berdiri di depan Anda. Wajahnya terlihat, begitu juga wajah Anda.
briefing-channel-call = Orangnya ada di telepon. Dengarkan juga nadanya.
briefing-channel-chat = Orangnya mengetik pendek-pendek dan menunggu jawaban Anda.
briefing-channel-email = Orangnya menulis surat. Jawaban Anda akan dibaca lebih dari sekali.
briefing-channel-social = Orangnya menulis di muka umum. Jawaban Anda dibaca semua orang.
briefing-assessment = Penilaian: hasilnya dicatat, dan pikiran pelanggan tidak diperlihatkan.
briefing-time-runs = Waktu berjalan: di beberapa tempat, diam pun menjadi jawaban. Bisa dimatikan di pengaturan.
briefing-how = Pilih apa yang akan Anda katakan. Tidak ada nilai di layar; perhatikan orangnya.
briefing-start = Mulai percakapan
