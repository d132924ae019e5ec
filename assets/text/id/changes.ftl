# Apa yang berubah di antara dua versi skenario, seperti yang disampaikan `peduli diff`.

# $old, $new: id.
change-title = Dari { $old } ke { $new }
# $count: banyaknya.
change-count = { $count } perubahan
change-none = Tidak ada yang berubah.
change-only-layout = Tidak ada yang berubah selain komentar, tata letak, atau urutan simpul.
change-scenario = Skenarionya
# $id: id simpul.
change-node = Simpul { $id }
change-mark-removed = dihapus
change-mark-added = ditambahkan

## Yang berubah, di tengah kalimat. $id: nama.
change-thing-scenario = skenario
change-thing-card = kartu { $id }
change-thing-colleague = rekan { $id }
change-thing-node = simpul { $id }
change-thing-line = kalimat { $id }
change-thing-choice = jawaban { $id }
change-thing-silence = keadaan diam

## Yang terjadi. $thing: salah satu di atas. $gist: kata-kata pertamanya. $old, $new: nama atau daftar nama.
change-added = Ditambahkan: { $thing }, “{ $gist }”
change-removed = Dihapus: { $thing }, “{ $gist }”
change-added-nothing-said = Ditambahkan: { $thing }
change-removed-nothing-said = Dihapus: { $thing }
change-renamed = Berganti nama: { $thing } tadinya { $old }
change-reordered-line = Urutan kalimat berubah: { $old } → { $new }
change-reordered-choice = Urutan jawaban berubah: { $old } → { $new }
change-reordered-card = Urutan kartu berubah: { $old } → { $new }
change-nothing = tidak ada
change-not-keyed = tidak diisi

## Sifat-sifatnya, di tengah kalimat
change-what-id = id
change-what-language = bahasa
change-what-title = judul
change-what-summary = ringkasan
change-what-channel = saluran
change-what-phase = waktu
change-what-sector = bidang usaha
change-what-complaint = jenis keluhan
change-what-fault = letak kesalahan
change-what-difficulty = tingkat kesulitan
change-what-weights = bobot dalam nilai gabungan
change-what-mandatory = tahap yang selalu dihitung
change-what-role = meja Anda
change-what-ticket = yang sudah diketahui
change-what-body = isi
change-what-customer = nama pelanggan
change-what-persona = watak pelanggan
change-what-sensitivity = kepekaan (kemarahan, kekecewaan, kekhawatiran)
change-what-anger = kemarahan di awal
change-what-disappointment = kekecewaan di awal
change-what-worry = kekhawatiran di awal
change-what-look = penampilan pelanggan
change-what-name = nama
change-what-department = bagian
change-what-start = simpul pertama
change-what-kind = jenis
change-what-stage = tahap
change-what-weight = bobot
change-what-says = ucapan
change-what-or = ucapan pengganti
change-what-thinks = isi hati
change-what-by = pembicara
change-what-when = syarat
change-what-empathy = empati
change-what-patience = kesabaran
change-what-ownership = tanggung jawab
change-what-moves = yang dilakukannya
change-what-why = alasan
change-what-leads = menuju
change-what-sets = dicatat
change-what-clears = catatan yang dihapus
change-what-promises = janji
change-what-breaks = janji yang diingkari
change-what-progress = kemajuan nyata
change-what-informs = informasi
change-what-effort = kerepotan bagi pelanggan
change-what-critical = kesalahan berat
change-what-costs = jam kerja yang dihabiskan perusahaan
change-what-standards = kompetensi
change-what-after = detik sampai diam
change-what-scored = apakah diam dinilai
change-what-outcome = hasil
change-what-tells = cerita pelanggan kepada orang lain
change-what-loss = kerugian dalam poin mentah
change-what-afterwards = yang terjadi sesudahnya

## Akibatnya bagi nilai
change-scores = Akibatnya bagi nilai
change-scores-same = Jalan terbaik, poinnya, batas-batasnya, dan hasil strategi sederhana tetap seperti semula.
change-approximate = Sebagian hanya perkiraan: keadaannya terlalu banyak untuk dihitung.
change-best-way = Jalan terbaik
change-points = Poin di jalan terbaik
change-least = Kerugian paling kecil
change-most = Kerugian paling besar
change-players = Yang didapat tanpa pertimbangan
# $player: kata dari strategy-…. $old, $new: id simpul.
change-player-ending = { $player } kini berakhir di { $new }, bukan di { $old }
