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
home-reason-again-other = Yang ini sudah Anda mainkan, dan paling berguna untuk diulang.
# $skills: nama gerakan.
home-suggestion-skills = Yang dilatih: { $skills }

## Percakapan yang terputus
home-continue-title = Tadi belum selesai
# $customer: namanya. $turns: jawaban yang sudah diberikan.
home-continue-far =
    { $turns ->
        [0] { $customer } menunggu kata pertama dari Anda.
       *[other] Dengan { $customer }, setelah { $turns } jawaban.
    }
# $stage: kata dari stage-…. $about: isinya, dari stage-about-….
home-continue-stage = Tahap: { $stage } · { $about }
# $words: ucapan terakhir pelanggan.
home-continue-last = “{ $words }”
# $when: tanggal dan jam.
home-continue-when = Ditinggalkan { $when }
home-continue-action = Teruskan
home-continue-aside = Biarkan dulu
home-continue-afresh = Mulai dari awal

## Daftar percakapan
home-library-title = Semua percakapan
# $count: yang tampil.
home-library-count = { $count } percakapan
home-library-empty = Belum ada skenario di sini. Letakkan folder skenario di dalam folder “scenarios”, lalu buka Peduli lagi.
# $scenario: nama sebuah folder. $place: sebuah path.
home-left-out = “{ $scenario }” tidak ditampilkan: ada kesalahan di dalam berkasnya. Untuk melihat letaknya, jalankan: peduli check { $place }
# $shown, $count: yang cocok, dan semuanya.
home-library-shown = { $shown } dari { $count } percakapan
skill = Keterampilan
# $count: banyaknya saringan yang dipilih.
home-filters-open =
    { $count ->
        [0] Saring
       *[other] Saring ({ $count })
    }
home-filters-close = Tutup saringan
# Untuk pembaca layar. $name: satu saringan. $count: banyaknya percakapan yang akan tampil.
home-filter-option = { $name }, { $count } percakapan
# Untuk pembaca layar. $name: satu saringan.
home-filter-remove = Lepaskan: { $name }
home-filter-clear = Tampilkan semua lagi
home-search = Cari percakapan
home-search-hint = Judul, pelanggan, bidang ( / )
home-nothing-title = Tidak ada percakapan yang cocok dengan semuanya
home-nothing-loosen = Lepaskan salah satu, lalu ada lagi yang tampil:
home-nothing-alone = Lebih dari satu yang menghalangi. Tampilkan semua lagi, lalu mulai dengan satu saja.
# $name: jenis saringan. $count: banyaknya yang akan tampil.
home-nothing-without = Tanpa “{ $name }”: { $count }
# $words: yang diketik. $count: banyaknya yang akan tampil.
home-nothing-without-search = Tanpa pencarian “{ $words }”: { $count }
home-card-open = Buka
# $count: berapa kali.
home-card-played =
    { $count ->
        [0] Belum dimainkan
       *[other] Sudah { $count } kali dimainkan
    }
# Untuk pembaca layar. $title, $channel, $persona, $difficulty, $played: seperti pada kartu.
home-card-description = { $title }. { $channel }. Watak pelanggan: { $persona }. { $difficulty }. { $played }.

## Kemajuan
home-progress-title = Sampai di mana Anda
home-progress-empty = Setelah percakapan pertama, poin Anda tampil di sini:
# $situations, $won, $table: bilangan.
home-progress-axis = { $won } dari { $table } poin diraih, dalam { $situations } situasi
home-progress-not-at-stake = Belum pernah diuji
home-progress-basis = Dihitung dari percobaan pertama. Mengulang itu latihan, dan tidak mengubah angka di sini.
home-evidence-none = Belum ada bukti
home-evidence-little = Bukti masih sedikit
home-evidence-some = Ada sebagian bukti
home-evidence-enough = Bukti cukup
home-evidence-about = Seberapa jauh poin ini bisa dipegang. Sebagian: dua percakapan berbeda dan 6 poin yang tersedia. Cukup: empat percakapan dan 24 poin. Sebelum itu, poin lebih bercerita tentang percakapannya daripada tentang Anda.

## Penghargaan
# $earned, $count: banyaknya.
home-awards-count = { $earned } dari { $count } penghargaan
home-awards-show = Lihat penghargaan
home-awards-hide = Tutup penghargaan
# $name: sebuah penghargaan. $done, $of: langkah.
home-awards-nearest = Paling dekat: { $name }, { $done } dari { $of }
home-awards-title = Yang sudah Anda tunjukkan
home-awards-note = Penghargaan ini milik Anda sendiri. Tidak ada yang dibandingkan, dan tidak akan dicabut lagi.
# $date: tanggal.
home-award-earned = Diraih { $date }
home-award-progress = { $done } dari { $of }
home-award-phases = Sebelum, saat, setelah
home-award-phases-rule = Menyelesaikan satu percakapan di setiap fase pembelian, ketiganya.
home-award-channels = Semua pintu
home-award-channels-rule = Membereskan masalah di kelima saluran, tanpa kesalahan berat.
home-award-empathy = Benar-benar mendengar
home-award-empathy-rule = Dalam tiga percakapan berbeda, pada percobaan pertama: dua pertiga poin empati atau lebih di setiap situasi, dengan sedikitnya 6 poin yang tersedia.
home-award-patience = Tenang di bawah tekanan
home-award-patience-rule = Dalam tiga percakapan berbeda, pada percobaan pertama: dua pertiga poin kesabaran atau lebih di setiap situasi, dengan sedikitnya 6 poin yang tersedia.
home-award-ownership = Tetap bertanggung jawab
home-award-ownership-rule = Dalam tiga percakapan berbeda, pada percobaan pertama: dua pertiga poin tanggung jawab atau lebih di setiap situasi, dengan sedikitnya 6 poin yang tersedia.
home-award-undefended = Tanpa membela diri
home-award-undefended-rule = Dalam tiga percakapan berbeda, pada percobaan pertama: tanpa permintaan maaf kosong, tanpa jawaban yang belum siap, dan tanpa solusi sebelum masalahnya dipahami, padahal setiap kali pilihan itu ada.
home-award-recovery = Pulih sepenuhnya
home-award-recovery-rule = Ada yang keliru pada percobaan pertama. Anda memperbaikinya, meraih dua pertiga poin atau lebih sejak saat itu, dan masalahnya beres.
home-award-came-back = Kembali dan memperbaiki
home-award-came-back-rule = Kembali ke tiga titik balik dari percobaan pertama dan memilih yang lebih baik di sana.
home-award-recommended = Layak direkomendasikan
home-award-recommended-rule = Tiga pelanggan merekomendasikan Anda, masing-masing pada percobaan pertama.

## Ke layar lain
home-title = Beranda
