# Layar pertama: siapa saya, apa berikutnya, semua percakapan.

## Pertama kali
home-welcome-title = Selamat datang di Peduli
home-welcome-text = Di sini Anda berlatih percakapan sulit dengan pelanggan, dengan aman dan sendirian. Tidak ada yang keluar dari komputer ini kecuali Anda kirim sendiri.
home-name-label = Siapa nama Anda?
home-name-hint = Nama Anda, seperti yang dikenal tim
home-name-start = Ini saya
home-name-missing = Tulis nama dulu, supaya sesi Anda ada namanya.

## Sapaan dan saran
# $name: peserta.
home-greeting = Halo, { $name }
home-suggestion-title = Berikutnya, coba yang ini
home-reason-first = Cocok untuk mulai: kira-kira sepuluh menit, dan tidak ada yang melihat.
home-reason-new = Yang ini belum pernah Anda mainkan.
# $axis: kata dari axis-inline-….
home-reason-axis = Di sini ada ruang untuk melatih { $axis }, tempat poin Anda paling banyak tertinggal.
home-reason-channel = Anda belum pernah melayani lewat saluran ini.
home-reason-harder = Satu tingkat lebih sulit daripada yang terakhir Anda bereskan.
home-reason-again = Semuanya sudah Anda mainkan. Yang ini paling berguna untuk diulang.

## Percakapan yang terputus
home-continue-title = Tadi belum selesai
# $title: skenario. $customer: namanya. $turns: jawaban yang sudah diberikan.
home-continue-text =
    { $turns ->
        [0] “{ $title }”: { $customer } menunggu kata pertama dari Anda.
       *[other] “{ $title }”, dengan { $customer }, setelah { $turns } jawaban.
    }
home-continue-action = Teruskan
home-continue-aside = Biarkan dulu
home-continue-discard = Mulai dari awal saja

## Daftar percakapan
home-library-title = Semua percakapan
# $count: yang tampil.
home-library-count = { $count } percakapan
home-library-empty = Belum ada skenario di sini. Letakkan folder skenario di dalam folder “scenarios”, lalu buka Peduli lagi.
# $scenario: nama sebuah folder. $place: sebuah path.
home-left-out = “{ $scenario }” tidak ditampilkan: ada kesalahan di dalam berkasnya. Untuk melihat letaknya, jalankan: peduli check { $place }
home-filter = Tampilkan
home-filter-channel = Saluran
home-filter-persona = Pelanggan
home-filter-phase = Waktu
home-filter-difficulty = Kesulitan
home-filter-all = Semua
home-filter-clear = Tampilkan semua lagi
home-search = Cari judul dan ringkasan
home-search-nothing = Tidak ada percakapan yang cocok. Tampilkan semua lagi, atau cari kata lain.
home-card-open = Buka
# $count: berapa kali.
home-card-played =
    { $count ->
        [0] Belum dimainkan
       *[other] Sudah { $count } kali dimainkan
    }
# $date: tanggal.
home-card-last = Terakhir: { $date }
# Untuk pembaca layar. $title, $channel, $persona, $difficulty, $played: seperti pada kartu.
home-card-description = { $title }. { $channel }. Watak pelanggan: { $persona }. { $difficulty }. { $played }.

## Kemajuan
home-progress-title = Sampai di mana Anda
home-progress-empty = Kemajuan Anda tampil di sini setelah percakapan pertama.
# $won, $table: poin. $axis: kata dari axis-inline-….
home-progress-axis = Sejauh ini Anda meraih { $won } dari { $table } poin { $axis } yang tersedia.
home-progress-evidence-little = Buktinya masih sedikit
home-progress-evidence-some = Ada beberapa bukti
home-progress-evidence-solid = Buktinya sudah kuat

## Ke layar lain
home-to-team = Tim
home-to-settings = Pengaturan
home-change-person = Ganti orang
home-title = Beranda
