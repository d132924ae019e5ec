# Naskah skenario, seperti yang ditulis `peduli script`, untuk orang yang menguasai bidangnya dan bukan pemrogram.

# $title: judul skenario.
script-title = { $title }: naskahnya
script-intro = Semua yang bisa diucapkan dalam percakapan ini. Di depan setiap teks ada id-nya, misalnya opening-line-1: tulis id itu di depan komentar Anda, supaya yang memperbaiki langsung menemukan tempatnya.
script-contents = Daftar isi
script-about = Tentang apa
script-name = Judul
script-summary = Ringkasan
script-id = Id
script-sector = Bidang usaha
script-weights = Bobot ketiganya dalam nilai gabungan
# $stages: kata dari stage-….
script-mandatory = Selalu dihitung, juga kalau terlewat: { $stages }
script-card = Kartu informasi
script-card-body = Isinya
script-people = Para tokoh
script-persona = Watak pelanggan
script-feels = Perasaannya sebelum kata pertama (0 sampai 1.000)
script-colleague = Rekan kerja
script-department = Bagian
script-part-best-way = Jalan terbaik
script-part-other-ways = Jalan lain
script-part-detours = Jalan memutar
script-part-endings = Akhir cerita
script-part-unreachable = Tidak tercapai
script-part-about-best-way = Dari kata pertama sampai akhir yang terbaik, dengan semua jawaban lain di sepanjang jalan.
script-part-about-other-ways = Yang tidak dilewati jalan terbaik, urut menurut kapan orang sampai di sana.
script-part-about-detours = Tempat memperbaiki yang telanjur salah, urut menurut kapan orang sampai di sana.
script-part-about-endings = Kemungkinan lain bagaimana percakapan berakhir.
script-part-about-unreachable = Tidak ada percakapan yang sampai ke sini. Mungkin jalannya belum ada, mungkin bagian ini bisa dihapus.

## Simpul
script-kind = Jenis
script-ending = Akhir cerita
script-weight = bobot { $weight }
script-start = percakapan mulai di sini
script-step = langkah { $step } di jalan terbaik
script-from = Datang dari
script-desk = Catatan Anda
script-only-if = Diucapkan hanya jika
script-or = Atau, pada sesi lain
script-thinks = Dalam hati
script-replies = Yang bisa Anda katakan
script-loss = Kerugian dalam poin mentah

## Jawaban
script-par = Jalan terbaik
script-par-text = ★ jawaban ini
script-attention = Perhatikan
script-never-offered = tidak ada percakapan yang menawarkan jawaban ini
script-offered-if = Ditawarkan hanya jika
script-worth = Nilainya
key-level-harmful = merugikan
key-level-weak = lemah
key-level-neutral = netral
key-level-sound = baik
key-level-exemplary = patut dicontoh
# $low, $high: kata dari key-level-….
key-level-between = antara { $low } dan { $high }
script-moves = Yang dilakukannya
script-why = Alasannya
script-costs = Biaya bagi perusahaan
script-hours = { $hours } jam kerja
script-standards = Kompetensi
script-sets = Mencatat
script-clears = Menghapus catatan
script-promises = Menjanjikan
script-breaks = Mengingkari janji
script-progress = Kemajuan nyata (−1.000 sampai 1.000)
script-informs = Informasi (−1.000 sampai 1.000)
script-effort = Kerepotan bagi pelanggan (0 sampai 3)
script-goes-to = Lanjut ke
script-silence = (diam saja selama { $seconds } detik)
script-silence-not-scored = tidak dinilai, hanya dihitung

## Syarat di dalam kalimat. $flag: nama. $choice: simpul dan pilihan. $feeling: kata dari feeling-inline-….
condition-flag = “{ $flag }” sudah dicatat
condition-not-flag = “{ $flag }” belum dicatat
condition-said = “{ $choice }” sudah diucapkan
condition-not-said = “{ $choice }” belum diucapkan
condition-at-least = { $feeling } paling sedikit { $value }
condition-at-most = { $feeling } paling banyak { $value }
condition-below = { $feeling } di bawah { $value }
condition-above = { $feeling } di atas { $value }
condition-not = tidak benar bahwa ({ $what })
condition-and = dan
condition-or = atau
