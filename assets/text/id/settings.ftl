# Yang bisa diatur setiap orang untuk dirinya.

settings-title = Pengaturan
settings-language = Bahasa
settings-language-hint = Langsung berganti. Percakapan tampil dalam bahasa ini kalau tersedia.
settings-text-size = Ukuran huruf
# $number: 100 sampai 200.
settings-text-size-value = { $number }%
settings-text-larger = Perbesar huruf
settings-text-smaller = Perkecil huruf
settings-theme = Tampilan
settings-theme-light = Terang
settings-theme-dark = Gelap
settings-theme-high-contrast = Kontras tinggi
settings-motion = Kurangi gerakan
settings-motion-hint = Pelanggan diam: tidak berkedip, bernapas, atau bergeser. Wajahnya tetap menunjukkan perasaan.
settings-thoughts = Pikiran pelanggan saat latihan
settings-thoughts-hint = Menampilkan apa yang dipikirkan pelanggan tetapi tidak diucapkan. Tidak pernah dalam penilaian.
settings-pace = Ucapan tampil
settings-pace-human = Secepat orang bicara
settings-pace-at-once = Sekaligus
settings-time = Tekanan waktu
settings-time-hint = Di beberapa bagian, pelanggan tidak menunggu selamanya: diam pun menjadi jawaban, dan dicatat seperti jawaban lain. Tanpa batas: mereka menunggu selama yang Anda perlukan.
settings-time-off = Tanpa batas
settings-time-double = Waktu dua kali lipat
settings-time-half-more = Waktu satu setengah kali
settings-time-normal = Biasa
settings-sound = Suara
settings-data = Data Anda
# $folder: folder di komputer ini.
settings-data-text = Semuanya tetap di komputer ini, di { $folder }.
settings-about = Tentang Peduli
# $version: misalnya 0.1.0.
settings-version = Versi { $version }
settings-reset = Kembalikan semua ke awal
settings-saved = Tersimpan
settings-back = Selesai
