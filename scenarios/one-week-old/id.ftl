# @source 0475cf/18dcf0
title = Baru seminggu
# @source 268364/377aee
summary = Kulkasnya mati setelah seminggu, dan pembelinya sudah dioper dari meja ke meja. Ia punya catatan, lengkap dengan jamnya, dan satu hal yang belum ia ceritakan kepada siapa pun.
# @source 79584d/ea1abc
briefing-role = Anda Dian, petugas layanan telepon di toko alat rumah tangga. Anda punya nomor ekstensi sendiri, daftar ekstensi rekan, dan delapan orang dalam antrean.
# @source 44bf03/460177
briefing-ticket = Pesanan 8841, Ratna Wijaya, satu kulkas, dikirim hari Senin minggu lalu. Sudah dua kali menelepon, tidak ada catatan sama sekali. Penelepon sudah mengetik nomor pesanannya.
# @source 94f6e5/0cf7ec .body 9d2a3d/15abf8
card-warranty = 14 hari pertama
    .body = Barang rusak ditukar atau uang kembali penuh; pembeli yang memilih, dan kita yang mengurus, bukan pabrik. Barang pengganti mendapat 14 hari baru. Kalau itu pun rusak, uang kembali hari itu juga.
# @source 7399b6/7e864e .body ae37f3/9232de
card-delivery = Mobil kiriman
    .body = Model ini: kiriman terdekat hari Kamis, jam 8 sampai 12; yang lama sekalian dibawa. Kiriman sore hari ini, jam 4 sampai 6, hanya barang kecil, kalau gudang menyanggupi. Harus ada yang menerima dan tanda tangan.
# @source f964c9/c3841c .body f2498b/35dba3
card-loan = Kulkas pinjaman
    .body = Kulkas mini, gratis untuk pembeli sampai barangnya ditukar. Sisa unitnya hanya gudang (Pak Yusuf) yang tahu; selain gudang, tidak ada yang boleh menjanjikan.
# @source c89728/49984b .body a23cea/b7805a
card-medicine = Obat di kulkas yang rusak
    .body = Kita tidak pernah menilai obat masih bagus atau tidak; itu wewenang apoteker. Soal kesehatan itu rahasia; catat hanya yang diizinkan pembeli. Makanan atau obat yang rusak: formulir klaim, sampai Rp 1.000.000.
# @source ad167f/9086ee .body 321579/ad0b55
card-lines = Siapa yang mengangkat
    .body = Ekstensi Anda 214. Kalau Anda libur, Bayu yang mengangkat dan ia membaca catatan Anda dulu. Sabtu dan Minggu ada petugas piket, juga di 214.
# @source fc9ebc/fc9ebc
customer-name = Ratna Wijaya
# @source 52fde6/52fde6 .department 3cb244/cd9297
cast-sales = Dewi
    .department = Penjualan
# @source 8da170/3e16a3 .department bbbe32/2bbc80
cast-depot = Pak Yusuf
    .department = Gudang

# opening
# @source 1a4648/d5d477 .thinks 4695ed/2cc409
opening-line-1 = Selamat pagi. Maaf, saya mengganggu lagi. Kulkas yang saya beli minggu lalu sudah mati.
    .thinks = Kenapa saya yang minta maaf, ya. Telepon ketiga ini.
# @source 1cd6bb/1db032 .or-2 3a2040/a89332 .thinks 59745e/476787
opening-line-2 = Ini sudah yang ketiga kalinya saya menelepon. Sekarang saya catat, jam-jamnya juga.
    .or-2 = Saya sudah tiga kali telepon soal ini. Sekarang saya punya catatannya, per jam.
    .thinks = Dua puluh lima menit lagi kelas sepuluh. Jatah kopi saya habis buat ini.
# @source b728d0/3bb7cc .why cf2508/5cfdf5
opening-number = Selamat pagi, Bu. Mohon maaf atas kendalanya. Boleh dibantu nomor pesanannya, supaya bisa saya buka datanya?
    .why = Pesanan 8841 sudah ada di tiket. Dengan menanyakannya, hal pertama yang ia kerjakan untuk Anda adalah hal yang sudah ia kerjakan tadi.
# @source 2561b3/45120c .why cc26ef/6ea501
opening-exchange = Seminggu berarti masih masuk empat belas hari, Bu. Saya buatkan penukaran sekarang juga, dan beres.
    .why = Jawaban yang benar untuk pertanyaan yang belum diajukan. Anda tahu aturannya, tetapi belum tahu apa-apa tentang kulkasnya.
# @source 21585a/4a53fe .why 30684e/8f4d97
opening-week-old = Baru seminggu, sudah telepon ketiga: saya pun kesal, Bu. Saya Dian, saya yang pegang. Apa yang terjadi?
    .why = Menyebut keadaannya dengan angka dari dia sendiri, memberi nama, dan meminta cerita sebelum membuka berkas.
# @source 2e9100/36fda6 .why 5063e1/016e5e
opening-oh-no = Aduh, padahal masih baru sekali, ya, Bu! Maaf sekali. Saya usahakan cari orang yang bisa bantu mengeceknya.
    .why = Hangat, tetapi dalam kalimat yang sama ia sudah dikirim ke meja berikutnya. Ia sudah lewat dua meja.

# third-time
# @source f7ce31/b8cdb2 .thinks ef042f/49cce7
third-time-line-1 = Delapan delapan empat satu. Tadi mesin penjawabnya sudah tanya itu sebelum saya disambungkan.
    .thinks = Sama mesinnya saya malah lebih cocok.
# @source 5e9e52/67ac17 .thinks 585603/60f372
third-time-line-2 = Rusaknya apa saja belum tahu, sudah mau dikirimi lagi.
    .thinks = Yang kemarin juga datangnya cepat.
# @source 0b6255/2e3c73 .thinks c4a0ca/ffa632
third-time-line-3 = Orang yang bisa bantu. Iya, sudah ketemu. Dua orang.
    .thinks = Sebentar lagi musik tunggunya bunyi.
# @source e0402e/aeaf66 .thinks 590c50/af2cf6
third-time-line-4 = Saya sudah cerita dua kali, dari awal sampai habis. Di situ ada catatannya, atau saya harus mulai dari awal lagi?
    .thinks = Tiga puluh empat menit hidup saya. Saya cuma mau tahu disimpannya di mana.
# @source ef5060/2312c9 .why 2b06a9/b3b41b
third-time-all-here = Ibu tidak usah cerita apa-apa lagi. Sudah ada semua di sini, dua-duanya, dan saya malu membacanya, Bu.
    .why = Ia jadi tidak perlu bercerita, tetapi itu tidak benar: di tiket tertulis tidak ada catatan. Ia mencatat semuanya; ia akan memeriksa.
# @source 2180cd/bc6c04 .why 13d010/23f289
third-time-skip-it = Tidak usah, Bu. Saya pesankan model yang sama sekarang, jadi yang kemarin-kemarin tidak jadi soal lagi.
    .why = Cepat dan meringankan dia. Sekaligus mengatakan bahwa yang ia alami tidak perlu didengar.
# @source ccf4f1/8bca1c .why 207699/40c74f
third-time-system = Sistem kami memang tidak selalu menampilkan telepon yang lama, Bu. Bisa tolong diceritakan lagi, singkat saja?
    .why = Bukan sistemnya yang lupa; kita yang tidak menulis. Dan 'singkat saja' menyuruhnya bergegas demi kelalaian kita.
# @source 45021b/5a62d2 .why d16607/41fe73
third-time-nothing-here = Kosong, Bu. Dua telepon, tidak ditulis; itu tugas kami. Sekali lagi saja, saya ketik sambil Ibu bicara.
    .why = Kejujuran ini membuatnya bercerita untuk ketiga kali, maka disertai alasan untuk percaya bahwa ini yang terakhir.
# @source .why 00d06d/0cc76b
third-time-silence =
    .why = Ia bertanya apa yang terlihat di depan Anda. Selagi mencari, katakan bahwa Anda sedang mencari.

# @source 9e9afe/b2b532 .thinks fe5ca5/d99444
still-there-line-1 = Halo? … Lagi dicari, ya. Dan nggak ada, kan.
    .thinks = Bunyi tetikusnya kedengaran.

# bluffed
# @source 85c7df/c9da3c .thinks 50511a/1b610f
bluffed-line-1 = Syukurlah. Kalau begitu, yang kedua menjanjikan apa ke saya? Dan namanya siapa?
    .thinks = Saya ingin sekali keliru soal kamu.
# @source ca1e01/fc0c7e .why 26dfa7/7c6c3e
bluffed-confess = Saya tidak tahu, Bu. Catatannya tidak ada; tadi saya cuma mau menyenangkan, itu salah. Ceritakan, saya tulis.
    .why = Menarik ucapan sendiri itu malu rasanya. Tetapi ini hal pertama, dalam tiga telepon, yang bisa ia periksa dan ternyata benar.
# @source 9099aa/6641aa .why 18b76e/2c0765
bluffed-worn-out = Saya cuma tidak mau Ibu repot lagi. Suara Ibu capek sekali, dan dua hari begini, siapa yang tidak capek?
    .why = Baik hati, tetapi mengelak. Ia bertanya apa yang Anda tahu; sekarang ia tahu bahwa Anda tidak mau menjawab.
# @source ffda63/814480 .why 031e2b/473831
bluffed-guess = Kalau tidak salah, nanti ada yang datang mengecek, ya, Bu? Catatannya memang agak singkat di sini, terus terang.
    .why = Karangan kedua untuk menyangga yang pertama. Apa pun yang Anda tawarkan sesudah ini nilainya sama dengan catatan itu.
# @source 19b60e/9b8ec6 .why 008a09/96f68d
bluffed-colleagues = Mestinya rekan saya yang mencatat, Bu. Kalau tidak mereka tulis, saya juga tidak bisa membaca apa-apa di sini.
    .why = Barusan katanya ada semua. Bagi dia, rekan Anda dan Anda itu satu toko dengan satu ingatan.

# early-exchange
# @source 9a82af/8d1203 .thinks 5eab95/ee25ec
early-exchange-line-1 = Model yang sama. Datangnya kapan?
    .thinks = Bilang hari ini. Coba, bikin saya kaget.
# @source b5c950/fe5434 .thinks 11416c/dcff5a
early-exchange-line-2 = Di situs webnya sih tertulis Kamis. … Ya sudah. Kamis.
    .thinks = Dua malam lagi. Dua malam saya masih kuat. Kayaknya kuat.
# @source f356a7/6c4e93 .why cdd989/947b7d
early-exchange-book = Sudah saya pesankan: Kamis, jam delapan sampai dua belas. Yang lama dibawa, nanti ada SMS. Ada lagi, Bu?
    .why = Isinya benar semua. Sebelum bilang iya ia berhenti sebentar, dan pertanyaan untuk jeda itu tidak pernah keluar.
# @source ae5f0a/4a9de5 .why a1b6c5/ff63bf
early-exchange-stop = Ibu tadi diam dulu sebelum bilang Kamis. Saya sibuk memesan, bukan mendengar. Ceritanya bagaimana, Bu?
    .why = Menangkap jedanya dan kembali ke yang terlewat. Mobil kiriman bisa menunggu lima menit.
# @source 905366/23b566 .why 38f0b7/83fcd3
early-exchange-pleased = Senang sekali, Bu, akhirnya bisa beres! Terima kasih banyak, ya, Ibu sudah sabar luar biasa menghadapi kami.
    .why = Berterima kasih atas kesabaran yang tidak pernah ia tawarkan, dan bersorak sebelum ada yang dipesan.
# @source 6ef754/c2f2c5 .why 6ec0f1/f04359
early-exchange-or-money = Atau uangnya kembali saja, kalau Ibu lebih suka begitu. Dua-duanya hak Ibu dalam empat belas hari pertama ini.
    .why = Benar dan adil. Tetapi ditawarkan sebelum ia didengar, rasanya seperti ditunjukkan pintu keluar.

# story
# @source 80cc40/25046d .thinks e430a2/a5b616
story-line-1 = Dari awal, kalau begitu. Berhubung di situ nggak ada yang tahu saya pernah bilang apa.
    .thinks = Tadi saya hampir berterima kasih. Bodoh.
# @source a82379/b4c30d .thinks 88f891/bba33b
story-line-2 = Dikirimnya Senin minggu lalu. Minggu malam es batunya sudah jadi air. Lampunya nyala, mesinnya mati.
    .thinks = Mamah yang lihat duluan. Nggak enak mau bilang.
# @source f0c6ca/36d32c .thinks fce016/a98e6e
story-line-3 = Senin, jam delapan lewat lima: orang pertama menyuruh saya ke pabrik. Dari pabrik dikembalikan ke toko. Jam tiga empat puluh: Dewi, bagian penjualan. Katanya teknisi telepon malam itu juga.
    .thinks = Orangnya ramah. Ramah semua di sana.
# @source 575f59/280a64 .thinks 2e9eb5/416d0b
story-line-4 = Saya makan malam, HP saya taruh di sebelah piring. Nggak bunyi.
    .thinks = Habis itu pasang alarm. Jam dua belas, sama jam tiga.
# @source 9b9496/776c32 .why 396751/5c6021
story-dinner = Jadi Ibu makan malam sambil menunggu kami, sampai nasinya dingin. Sepi sekali pasti rasanya, dan bikin geram.
    .why = Ia didengar. Lalu berhenti di situ: ia tidak tahu apakah ada satu saja dari ceritanya yang tersimpan.
# @source 627eac/a4a807 .why f426a5/ddeb81
story-say-back = Sudah saya catat: Minggu mati, Senin dua meja, lalu telepon yang Ibu tunggu semalaman. Apa yang kurang, Bu?
    .why = Mengulang sesuai urutan ceritanya, termasuk malam yang ia habiskan menunggu, dan memberi ruang untuk koreksi.
# @source 2622b9/17b538 .why 8e5a95/35ec78
story-plug = Steker sudah dicek, Bu, dan tombol suhunya tidak di angka nol? Sering lho, ternyata cuma karena itu saja.
    .why = Pertanyaan wajar bagi seorang teknisi. Sesudah cerita tadi, bunyinya: jangan-jangan Ibu yang salah.
# @source af46de/627b3e .why 3c1aca/bfc7b4
story-offer = Baik. Untuk kiriman Kamis masih ada satu unit model itu, Bu. Saya daftarkan dulu sebelum diambil orang.
    .why = Langsung bertindak, dan HP di sebelah piring itu dibiarkan saja. Orang yang marah mendengar nadanya sebelum harinya.

# not-listening
# @source 21b774/437252 .thinks 34f202/a1ef86
not-listening-line-1 = 'Baik' apanya! Saya cerita tiga hari hidup saya, Anda malah jualan jadwal mobil!
    .thinks = Saya teriak-teriak di lab. Bagus.
# @source de2060/403f31 .thinks f7239d/fd6a09
not-listening-line-2 = Anda orang ketiga yang punya jawaban. Yang punya pertanyaan, satu pun tidak ada.
    .thinks = Saya nggak pernah begini sama orang. Nggak pernah.
# @source ef46b7/e8c585 .why f35418/f95ce1
not-listening-calm = Saya mau membantu, Bu, dan jauh lebih mudah kalau kita sama-sama tenang. Kita coba sekali lagi, ya?
    .why = Nadanya yang dijadikan masalah. Nada itu ada asalnya, dan baru saja ia sebutkan.
# @source e96bbb/617ed5 .why c64e7e/f41eda
not-listening-every-right = Ibu berhak sekali marah kepada kami, siapa pun pasti marah. Keluarkan saja, Bu, saya di sini mendengarkan.
    .why = Memihak dia dan tidak goyah. Tetapi soal mobil itu, yang membuatnya meledak, tidak disinggung.
# @source b7179e/8241d5 .why 71cce2/cda97b
not-listening-slot = Saya mengerti, Bu. Tapi jatah di mobilnya sebentar lagi bisa habis. Ini saya ambil, atau saya lepas saja?
    .why = Fakta yang benar, dipakai untuk mendesak. Ia menerima mobil itu supaya teleponnya selesai.
# @source bb263b/63729b .why 9a91d9/b03460
not-listening-too-quick = Betul, saya terlalu cepat. Soal mobil nanti saja. Sekarang pertanyaan saya: Ibu perlunya apa dari saya?
    .why = Menerima pukulan tanpa membalas, mengembalikan tempo kepadanya, dan mengajukan pertanyaan yang tadi tidak ada.

# chemistry
# @source 588012/97183e .thinks 780b70/516c7c
chemistry-line-1 = Saya guru kimia. Sudah saya coba dua stopkontak, dan di dalamnya saya taruh termometer. Dua puluh enam derajat. Mau saya bacakan tabelnya?
    .thinks = Anak kelas sepuluh saja pasti cek steker dulu.
# @source fb1f80/e0a416 .why 73d526/032b1a
chemistry-nineteen = Tidak usah, Bu. Ibu sudah mengerjakan bagian saya, saya malah tanya steker. Dua puluh enam: saya tulis.
    .why = Mengembalikan kedudukannya, dan hasil pengukurannya dipakai.
# @source fac3c0/748a7d .why b9b144/0c4b68
chemistry-everybody = Itu cuma pertanyaan pertama di daftar saya, Bu. Semua orang saya tanya begitu, jadi jangan diambil hati, ya.
    .why = Daftarnya mungkin benar. Yang ia dengar: ia satu baris lagi di situ.
# @source 8035c9/f29cc4 .why 3f95d8/72bc00
chemistry-wish = Sampai pakai termometer! Coba semua pembeli kami seperti Ibu. Terus terang, saya sendiri tidak akan terpikir.
    .why = Ramah, tetapi angka dua puluh enam itu masih dia sendiri yang punya.

# fault
# @source 8affb4/241a0b .thinks a28017/fb520f
fault-line-1 = Kamis. Saya percaya kalau mesinnya sudah bunyi.
    .thinks = Semua orang di sana punya hari buat saya.
# @source 088b0d/6c11ec .thinks d39549/70dc1f
fault-line-2 = Saya bukan menelepon soal makan malam.
    .thinks = Jangan baik-baik soal makan malam. Saya lagi nggak kuat.
# @source c15222/004f4f .thinks 5b0af3/5ff0ad
fault-line-3 = Janji yang terakhir itu telepon dari teknisi. Cuma itu yang kurang.
    .thinks = Ditulis beneran. Ketikannya kedengaran.
# @source a43567/b3218f .thinks 634ab7/ab6675
fault-line-4 = Yang mau saya tahu, ini salah siapa. Orang toko bilang pabrik. Pabrik bilang toko. Dewi nggak bilang apa-apa.
    .thinks = Kalau sekarang ada kata 'kendala', masuk catatan.
# @source a97959/4ef065 .why 407e37/807a1b
fault-ours = Salah kami, Bu. Kami yang menjual, jadi kami yang membereskan, dan dua telepon Ibu hilang itu juga salah kami.
    .why = Jawabannya dulu, lalu alasannya. Dua kesalahan disebut, kulkasnya dan teleponnya, dan tidak ada yang ditarik lagi.
# @source 25e4d9/41b400 .why fde80d/f62e27
fault-your-side = Ibu sudah dilempar ke tiga meja, dan masih menjelaskan sejelas ini. Pelan-pelan saja, saya di pihak Ibu.
    .why = Ia merasakan hangatnya dan diberi waktu, tetapi belum diberi jawaban: yang ia tanyakan, ini salah siapa.
# @source ba5b0b/67a705 .why a9583f/93223b
fault-terms = Menurut ketentuan, kerusakan dalam empat belas hari pertama diurus oleh penjual. Jadi secara formal, ya, kami, Bu.
    .why = Jawabannya benar, suaranya suara brosur. 'Secara formal' menarik kembali separuhnya.
# @source dcf9b8/70a889 .why 22c370/5d38a9
fault-dewi-should = Antara kita saja, ya, Bu. Dewi mestinya langsung meneruskan ke kami. Memang tidak seharusnya lewat penjualan.
    .why = Mungkin memang begitu. Yang ia dengar: kesalahannya dioper untuk ketiga kali, sekarang di dalam satu gedung.

# fault-pushed
# @source 5f5674/331e28 .thinks 1842fe/42c024
fault-pushed-line-1 = Terima kasih, baik sekali. Tapi itu bukan jawaban.
    .thinks = Di tempat lain dikasih nomor antrean, di sini dikasih keramahan.
# @source 180959/51ce36 .thinks 1dcd0b/71a2a0
fault-pushed-line-2 = Jadi Dewi yang salah. Dan Anda cuma kerja di situ.
    .thinks = Kasihan Dewi. Pasti dia juga bilang begitu soal kamu.
# @source 146cae/319383 .thinks 2f9cec/5ba532
fault-pushed-line-3 = Saya tanya sekali lagi, bahasa gampangnya saja. Ini salah siapa?
    .thinks = Sekali lagi, habis itu saya ambil kopi.
# @source 22f567/41421d .why 775f6c/8b5569
fault-pushed-supervisor = Kalau soal itu bukan wewenang saya, Bu. Saya sambungkan ke atasan saya, biar dijelaskan dengan lengkap.
    .why = Rendah hati, tetapi satu kata jawaban jadi meja keempat.
# @source 35fb55/52411c .why b5788d/685e3d
fault-pushed-unfair = Saya bisa mendengar Ibu sudah lelah sekali, padahal Ibu dari awal sudah benar semua. Tidak adil buat Ibu.
    .why = Ini tambahan dari yang baru ia sebut bukan jawaban. Simpati yang dipakai sebagai pengganti jawaban lama-lama jadi tembok.
# @source 070b76/866a9e .why 419f67/8634ea
fault-pushed-plainly = Salah kami. Kulkasnya dan dua teleponnya, dua-duanya. Ibu bertanya lurus, saya malah berputar-putar.
    .why = Terlambat, lurus, dan putaran tadi pun diakui.
# @source 851a61/994be2 .why 7ec3fb/942819
fault-pushed-impression = Kami mohon maaf kalau Ibu mendapat kesan seperti itu. Tentu bukan itu yang kami inginkan bagi pelanggan.
    .why = Minta maaf atas kesannya, tidak mengakui apa pun. Ia guru; kalimat itu ia nilai sambil mendengarnya.

# desk-look
# @source 009f78/cd4193
desk-look-line-1 = Pesanan 8841. Satu pekerjaan terbuka: teknisi, Jumat, jam 8 sampai 12, dijadwalkan Penjualan hari Senin. Belum ada yang memberi tahu pembeli.
# @source 699140/33240b .thinks da7ff1/bb5270
desk-look-line-2 = Kok diam. Di situ tulisannya apa?
    .thinks = Selalu layar. Kata layarnya begini, kata layarnya begitu.
# @source cb9487/e06c24
desk-look-line-3 = Anda minta waktu satu menit kepadanya, lalu menelepon Penjualan lewat jalur dalam.

# dewi
# @source b71538/a82489 .or-2 3bfaa0/8ff289 .thinks 4afa87/91aefc
dewi-line-1 = Oh, yang kulkas itu. Sudah aku jadwalin teknisi hari Jumat. Kupikir lebih cepat daripada tukar barang.
    .or-2 = Ibu kulkas itu, ya. Teknisinya sudah kumasukin hari Jumat. Kukira malah lebih cepat daripada tukar.
    .thinks = Kemarin mau kutelepon. Terus ada yang borong enam mesin cuci.
# @source 788877/709832
dewi-line-2 = Apa balikin ke aku saja? Aku tahu kasusnya.
# @source b2dc2a/91b6f9 .why 7acc6d/e471c0
dewi-one-answer = Makasih, Wi, biar tetap di aku. Tolong Jumat dibatalin: dia sudah dapat tiga jawaban, butuhnya satu.
    .why = Satu pemilik dan satu jawaban, disepakati di dalam sebelum diberikan ke luar, dan Dewi tidak kehilangan muka.
# @source e80e76/7749a5 .why de02af/aac971
dewi-leave-both = Jumat biarin saja dulu, buat jaga-jaga kalau mobilnya meleset. Mending dia punya dua tanggal daripada kosong.
    .why = Maksudnya jaring pengaman. Justru karena dua bagian memberi dua tanggal, ia sampai menelepon.
# @source ae049d/ddea7a .why 1d97c2/8427af
dewi-you-promised = Kamu janji dia ditelepon, tapi sebaris pun nggak kamu tulis! Tahu nggak barusan aku dengar apa saja?
    .why = Mungkin pantas. Dewi menutup telepon, dan hari Jumat masih ada di sistem.
# @source e2d225/b29631 .why 236e29/996f02
dewi-put-through = Boleh? Kamu yang tahu dari awal, dan dia ingat namamu. Aku sambungin dia ke kamu sekarang, ya, Wi.
    .why = Masuk akal di antara rekan. Dari ujung sana, itu meja tempat ia mulai.

# transfer
# @source 7319af/dea695
transfer-line-1 = Di meja sebelah berdering. Sebelas kali. Lalu rekamannya: terima kasih atas kesabaran Anda.
# @source 7fafd7/d50c56 .thinks ab76c5/1bf91d
transfer-line-2 = … Halo? Anda lagi. Saya muter, balik ke sini lagi, kayak angkot.
    .thinks = Empat. Angkanya saya lingkari.

# fourth-desk
# @source a8331d/1d4157 .thinks 37e912/c57067
fourth-desk-line-1 = Lima belas menit lagi saya mengajar. Sekarang bagaimana?
    .thinks = Marah saja sudah nggak. Kayaknya itu lebih parah.
# @source 383b13/21f5c7 .why 22328d/98dd4a
fourth-desk-my-doing = Itu saya, Bu, saya yang mengoper. Sekarang saya pegang. Tadinya ada teknisi hari Jumat; sudah saya batalkan.
    .why = Menyebut kesalahan sebagai miliknya, dan langkah berikutnya sudah jadi saat ia mendengarnya.
# @source 809ad0/9f08ef .why b77759/064145
fourth-desk-dreadful = Aduh, saya sampai tidak enak hati, Bu. Setelah semua yang Ibu alami, ini yang paling tidak Ibu butuhkan.
    .why = Ia bertanya sekarang bagaimana. Perasaan Anda bukan langkah berikutnya.
# @source 0f8fd3/14bf69 .why b11967/50b5d1
fourth-desk-try-again = Lho, aneh, mungkin lagi istirahat. Saya coba nomor yang satunya, ya, Bu, cuma sebentar kok, saya yakin.
    .why = Lemparan yang sama untuk kedua kalinya, dengan harapan lebih banyak.
# @source b64309/8e2e5a .why 305950/221d2c
fourth-desk-direct-number = Saya beri nomor langsungnya saja, ya, Bu, supaya Ibu tidak perlu antre dari awal untuk keempat kalinya.
    .why = Jalan pintas bagi toko: mulai sekarang ia yang menyambungkan.

# remedy
# @source c8d7ee/2b9dd5 .or-2 217902/c1f05d .thinks 57f59f/6dc8e4
remedy-line-1 = Jadi. Apa kata orang-orang di sana?
    .or-2 = Bagaimana? Sudah sepakat semuanya?
    .thinks = Satu jawaban. Jelek pun nggak apa-apa, asal satu.
# @source 9ec274/c3697d .why 6002c6/4f9410
remedy-ten-per-cent = Yang pertama, Ibu dapat potongan sepuluh persen atas semua kerepotan ini. Sudah sepantasnya, Bu, dari kami.
    .why = Uang untuk suasana hati, urusannya belum. Kulkasnya mati dan tanggalnya belum ada.
# @source ac6ca4/de871b .why 0dfc37/e390d0
remedy-settled = Saya kirim model yang sama hari Kamis, jam delapan sampai dua belas. Sudah saya setujui, jadi sudah pasti, Bu.
    .why = Tegas dan bertanggal. Memilih barang baru atau uang itu haknya, dan ia tidak sempat memilih.
# @source 4f2ec9/ac1a5a .why 70b861/b273ff
remedy-technician = Teknisi, Bu, Jumat pagi. Kalau bisa diperbaiki, dapur Ibu tidak perlu dibongkar-bongkar dua kali.
    .why = Itu yang tertulis di sistem. Dalam 14 hari pertama, perbaikan justru boleh ia tolak.
# @source 8eeada/a021bf .why 6491c8/c59827
remedy-your-choice = Ibu yang memilih, dua-duanya hak Ibu: yang baru, model sama, hari Kamis, atau uang kembali penuh hari ini.
    .why = Dua pilihan nyata dengan harinya, dan keputusannya kembali kepada yang punya.

# not-for-sale
# @source 371653/fedabd .thinks a251b6/5ea4f3
not-for-sale-line-1 = Sepuluh persen dari apa? Itu lemari, ada lampunya.
    .thinks = Dikira saya menelepon minta diskon.
# @source 22373f/c0d671 .why 153fb2/af820b
not-for-sale-fifteen = Saya paham, Bu. Bisa saya naikkan ke lima belas, ongkos kirim gratis, tapi itu sudah mentok di saya.
    .why = Harga yang lebih bagus untuk sesuatu yang sudah ia tolak. Ditambah pun tidak jadi lebih dekat.
# @source a3c126/a4b38a .why e75925/87d70a
not-for-sale-wrong-end = Betul, Bu, saya mulai dari ujung yang salah. Ibu pilih: yang baru hari Kamis, atau semua uang Ibu, hari ini.
    .why = Hadiahnya dilepas tanpa merajuk, dan haknya diberikan.
# @source 0f2ca6/78c308 .why cddd9a/2458ed
not-for-sale-meant-well = Maksud saya baik, lho, Bu. Sebetulnya tidak wajib saya tawarkan, dan pembeli lain biasanya senang-senang saja.
    .why = Sekarang hadiahnya ada tagihannya: ia harus berterima kasih.

# not-a-repair
# @source 98257b/524151 .thinks 11c87f/94f449
not-a-repair-line-1 = Empat belas hari, ganti baru atau uang kembali, saya yang pilih. Ada di balik nota toko Anda sendiri. Mau saya bacakan?
    .thinks = Kenapa selalu saya yang sudah baca?
# @source 641397/4950d4 .why 027673/9bbffb
not-a-repair-less-bother = Tentu Ibu boleh memilih. Tadi saya cuma pikir, kalau diperbaiki kan di rumah jadi tidak repot.
    .why = Mengalah dengan manis, tetapi tetap terdengar seperti maunya dia saja.
# @source 245314/c2b3d3 .why af5366/3f8d9f
not-a-repair-you-are-right = Tidak perlu, Bu, Ibu benar dan saya salah. Ibu mau yang mana: yang baru hari Kamis, atau uangnya?
    .why = Menyebut siapa yang benar, sekali saja, lalu langsung ke pilihannya.
# @source 916a11/4ece47 .why 9f4fdd/a7621f
not-a-repair-report-first = Betul, Bu, cuma tanpa laporan teknisi kami tidak bisa klaim ke pabrik. Satu kali kunjungan saja, kok.
    .why = Menjelaskan kesulitan toko dengan pabrik kepada orang yang kesulitannya sendiri sudah cukup.

# two-answers
# @source 41d7ad/a95da6 .thinks e50281/8f5058
two-answers-line-1 = Sebentar. Ada SMS masuk. 'Teknisi Anda datang hari Jumat, jam 8 sampai 12.' Anda bilang Kamis. Saya percaya yang mana?
    .thinks = Harus bikin kolom kedua ini.
# @source 788bc2/0fcc4a .why 5dae01/98ab73
two-answers-automatic = Oh, yang itu abaikan saja, Bu. Itu sistem yang kirim sendiri, dia belum tahu kesepakatan kita barusan.
    .why = Bukan sistemnya: jadwal itu memang dibiarkan. Buktinya ada di tangannya.
# @source a0a37b/60d894 .why 5969b7/a4f141
two-answers-keep-both = Simpan saja dua-duanya, Bu, jadi aman. Kalau Kamis ternyata jadi, teknisinya tinggal Ibu suruh pulang.
    .why = Ia yang disuruh mengatur dua bagian. 'Kalau Kamis ternyata jadi' itulah yang akan ia ingat.
# @source dcdd65/1b378f .why 2c9053/6e7499
two-answers-my-mistake = Saya, Bu. SMS itu salah saya: Jumatnya tadi saya biarkan. Barusan sudah saya hapus, yang berlaku hari Kamis.
    .why = Satu jawaban, kesalahan siapa, dan jawaban keduanya dihapus selagi ia mendengarkan.

# thursday
# @source ff4df9/85282a .thinks e89c71/a5531b
thursday-line-1 = Sudah diputuskan, rupanya. … Ya. Saya juga bakal bilang yang baru.
    .thinks = Enak juga sih kalau ditanya dulu.
# @source 10c422/6943fc .thinks ffd348/72ddb3
thursday-line-2 = Yang baru saja. Saya nggak mau keliling toko lagi.
    .thinks = Tiga minggu saya pilih-pilih yang itu. Saya suka.
# @source efb26e/2c722c .thinks 28ffbd/298c89
thursday-line-3 = Kamis. … Paling cepat Kamis, ya?
    .thinks = Berarti alarmnya nggak usah diubah.
# @source 43bd7a/2521ed .why 4a0e36/a9fbb0
thursday-first-van = Itu mobil pertama yang bawa model ini, Bu. Saya pesankan: jam delapan sampai dua belas, ditelepon dulu.
    .why = Jawaban yang tepat untuk kata-katanya. Ia menyebut hari itu dua kali; yang kedua bukan soal mobil.
# @source 9e4779/90dbb1 .why c08e93/2dffd0
thursday-claim-form = Iya, Bu, mohon maaf. Untuk yang basi ada formulirnya, sampai satu juta. Tulis makanannya, saya urus dibayar.
    .why = Adil, dan menganggap begitu saja bahwa isi kulkas itu makanan.
# @source 08e091/c3d5bc .why 1ebe12/207318
thursday-mark-urgent = Iya, Bu, dua hari lagi tanpa kulkas itu rasanya lama sekali. Saya tandai mendesak, kadang agak membantu.
    .why = Ikut merasakan dua hari itu tanpa bertanya isinya. Tanda 'mendesak' di sini tidak menggerakkan apa-apa.
# @source f7d984/593417 .why 7ec51d/9211ec
thursday-what-until-then = Ibu dua kali menyebut Kamis. Sampai Kamis itu yang repot di rumah apa, Bu? Saya mau tahu sebelum memesan.
    .why = Kata yang diulang dianggap kabar, dan pertanyaannya keluar sebelum pemesanan membuatnya percuma.
# @source .why 2eade1/857438
thursday-silence =
    .why = Jedanya Anda biarkan, dan ia sendiri yang mengisinya. Itu pun mendengarkan.

# @source a240f4/74844e .thinks 9b4220/1b92d5
she-goes-on-line-1 = … Soalnya di dalamnya ada yang nggak boleh kena panas.
    .thinks = Ya sudah. Sudah telanjur keluar.

# groceries
# @source efd9f8/e0b7fa .thinks 24b9ad/d08b6e
groceries-line-1 = Nggak ada. Belanjaan.
    .thinks = Buat apa saya cerita, apalagi ke kamu.
# @source df3c5f/1f4e2e .why 0dd019/b06c0c
groceries-would-not-tell = Dengan cara saya tadi, saya pun tidak akan cerita. Tapi kalau ada yang tidak boleh panas, hari ini bisa.
    .why = Menyebut kenapa ia tidak punya alasan untuk percaya, membiarkan pintu terbuka, dan memberi tahu apa yang ada di baliknya.
# @source bb2c91/a3b794 .why 7bb984/370c4a
groceries-nothing-lost = Syukurlah, Bu, berarti tidak ada yang tidak bisa diganti uang. Jadi Kamis pagi, ya, Bu?
    .why = Kata yang pendek diterima apa adanya. Orang yang cuma punya belanjaan tidak menyebut Kamis dua kali.
# @source a12a64/5c3d02 .why 730a88/4112ff
groceries-list-them = Kalau begitu belanjaannya ditulis dengan harganya, formulirnya saya kirim hari ini. Jumat sudah dibayar, Bu.
    .why = Cepat dan murah hati, untuk belanjaan.

# thursday-booked
# @source ef944a/2f6fef .thinks 8ec31e/1106d5
thursday-booked-line-1 = Mendesak. Hari Senin saya juga sudah mendesak.
    .thinks = Kata itu sudah dua kali saya catat.
# @source 17e62b/3144d3 .thinks 3880ed/d6d005
thursday-booked-line-2 = Kalau yang itu mati juga? Terus saya harus apa sama … sama semuanya, Kamis malam?
    .thinks = Di sana nggak ada yang mikir sampai besok.
# @source 6e5dcf/d56404 .why d1dcaa/46d814
thursday-booked-very-rare = Wah, itu sih apes sekali namanya, Bu! Mesinnya bagus, dan dua kali berturut-turut belum pernah saya dengar.
    .why = Yang ia tanyakan bukan peluangnya. Ia bertanya apa yang akan Anda lakukan, dan jawabannya tidak ada.
# @source 122f3e/14f422 .why 336e87/d0ee83
thursday-booked-ring-us = Kalau begitu telepon kami lagi, Bu. Siapa pun yang angkat bisa lihat di sini ini mendesak. Pasti dibantu.
    .why = Itu gambaran dua telepon yang sudah ia lakukan.
# @source 91b5c7/d331d7 .why 961921/a4e3f7
thursday-booked-everything = Telepon saya: Dian, 214. Tapi 'semuanya' itu apa, Bu? Itu mestinya saya tanyakan sebelum saya memesan.
    .why = Menjawab pertanyaannya, dan menangkap kata yang membuatnya tersandung.
# @source ebc00f/a1e368 .why 85a471/6ef8e4
thursday-booked-sounds-hard = Ibu sudah khawatir dari sekarang, dan wajar sekali, habis seminggu begini. Kita sama-sama berharap, ya, Bu.
    .why = Khawatirnya didengar, lalu ia ditinggal sendirian dengan malam yang ia tanyakan.

# insulin
# @source 266e1f/982451 .thinks 9b4d71/a65038
insulin-line-1 = Insulin Mamah saya. Jatah tiga bulan. Saya yang suruh Mamah masukkan semuanya ke kulkas baru.
    .thinks = Saya yang bilang. 'Ini kan baru, Mah.'
# @source 935c62/f9a7ac .thinks c8fb41/88a162
insulin-line-2 = Dari Minggu malam saya taruh di tas pendingin. Nggak boleh panas, nggak boleh beku juga, jadi esnya saya ganti tiap jam dua belas, sama jam tiga.
    .thinks = Kalau sekarang ada yang ngomong baik-baik soal Mamah, saya nangis, padahal mau masuk kelas.
# @source b0448b/c6e76c .why 52bfff/009766
insulin-keeps-for-weeks = Ibu jangan sampai nggak tidur! Insulin itu di luar kulkas tahan berminggu-minggu, paman saya begitu. Aman, Bu.
    .why = Anda tidak tahu pen yang ini. Masih bagus atau tidak, apoteker yang bilang, dan kalau tebakannya salah, ibunya yang celaka.
# @source d6af8a/734dc6 .why 1fc437/bbff17
insulin-if-you-had-said = Kalau Ibu bilang dari awal, tentu kami carikan yang cepat. Ya sudah, tidak apa-apa. Saya lihat dulu.
    .why = Diamnya dijadikan kesalahan. Tidak ada yang bertanya, dan tidak ada alasan baginya untuk bercerita.
# @source a158fa/2735e6 .why bf7568/66bf0e
insulin-two-nights = Jadi dua malam ini Ibu yang jadi kulkasnya. Terima kasih, Bu. Boleh saya tulis 'obat, harus dingin' saja?
    .why = Melihat apa yang ia kerjakan selama ini, dan minta izin sebelum satu kata pun tentang ibunya masuk berkas.
# @source aa84c7/3b7dd5 .why 42d688/9507d2
insulin-this-second = Kalau begitu lain urusannya, Bu. Hari ini masih ada mobil yang bisa saya tahan; saya telepon gudang. Tunggu!
    .why = Niatnya benar, sambil berlari. Belum ada yang bertanya siapa di rumah, dan jam berapa.
# @source .why 523afb/a8a30f
insulin-silence =
    .why = Hening sebentar sesudah kata yang berat bukan lubang yang harus ditambal. Lebih lama lagi, ia mengira Anda sudah pergi.

# @source 59ad8f/0a9837 .thinks 51347f/fe87c8
she-breathes-line-1 = … Kata Mamah nggak apa-apa. Umurnya tujuh puluh empat, semuanya nggak apa-apa.
    .thinks = Nah. Sudah saya bilang, dan plafonnya nggak runtuh.

# advised
# @source 52e284/844e4f .thinks a7bf72/7e3f60
advised-line-1 = Anda apoteker?
    .thinks = Apa saja saya kasih, asal itu benar.
# @source 7b9a55/b1cb62 .why abe598/5cd24c
advised-no-business = Bukan, dan saya tidak berhak bilang begitu. Tanya apoteker, ya, Bu. Bagian saya cari tempat dingin.
    .why = Sarannya ditarik dengan jelas, disebut siapa yang berwenang, lalu kembali ke yang bisa dikerjakan sebuah toko.
# @source 3962dc/d7bbf9 .why 3ef1fd/3967cc
advised-mind-at-rest = Bukan, bukan. Saya cuma mau menenangkan Ibu sedikit, soalnya Ibu kedengarannya cemas sekali.
    .why = Hiburannya tetap ada, dan ucapannya juga.
# @source dd0960/be4975 .why 0d8e89/b9ced8
advised-well-known = Bukan, Bu, tapi itu sudah umum, di internet juga banyak. Asal tidak kena matahari, tidak akan apa-apa kok.
    .why = Tebakan yang sama, lebih ditekan lagi. Kalau ia percaya, orang sakit yang menanggung.

# why-not
# @source 0cdfd0/bc9da4 .thinks 339729/30fb0d
why-not-line-1 = Masa harus ada orang sakit dulu, baru dapat kulkas yang nyala.
    .thinks = Itu intinya. Makanya saya diam.
# @source 59911c/4044fd .why 0a53df/91fbf0
why-not-my-question = Mestinya tidak. Tugas saya bertanya, bukan Ibu yang lapor. Jadi saya tanya: di rumah siapa, jam berapa?
    .why = Membenarkan kalimat yang ia simpan tiga hari, dan mengubahnya menjadi pertanyaan berikutnya.
# @source 884f5e/a3675a .why b50077/bba0cc
why-not-help-us = Bukan begitu maksud saya, Bu. Hanya saja, makin banyak yang kami tahu, makin baik kami bisa membantu.
    .why = Membela ucapan tadi. Jadinya ia mendengarnya dua kali.
# @source f64134/213179 .why fb9041/5d51dd
why-not-medical-desk = Betul sekali, Bu. Untuk urusan medis ada meja khususnya sendiri, orangnya bagus-bagus. Saya sambungkan, ya.
    .why = Ia baru saja menyebut satu hal yang tidak ia ceritakan kepada siapa pun. Sekarang ia harus mengulangnya kepada orang asing.

# nobody-home
# @source e1b219/c691b0
nobody-home-line-1 = Pinjaman tinggal satu. Jam satu bisa saya selipkan.
# @source 538a09/8a2f3b .thinks f8cb67/59de39
nobody-home-line-2 = Jam satu saya mengajar. Dan Mamah nggak berani bukain pintu buat orang nggak dikenal. Saya yang mengajari begitu.
    .thinks = Padahal sudah dekat. Dekat sekali.
# @source 707fdc/704eeb .why 414194/5a3ee1
nobody-home-neighbour = Bisa titip tetangga barangkali, Bu, atau Mamahnya, untuk sekali ini saja? Sopirnya orangnya baik sekali, kok.
    .why = Jam mobilnya jadi urusan dia, di sela dua jam pelajaran.
# @source dc9731/100a8f .why fb18cb/67feb7
nobody-home-tomorrow-then = Yah, sayang sekali, padahal tinggal jam itu. Kalau begitu kita kembali ke Kamis saja, Bu, seperti tadi.
    .why = Tawarannya datang dan hilang dalam semenit, padahal ia mulai berharap.
# @source 839c89/ec6e47 .why 8e8cd4/86cd9b
nobody-home-should-have-asked = Saya lari duluan, Ibu belum saya tanya. Ibu di rumah jam berapa? Biar gudang yang ikut jam Ibu.
    .why = Buru-burunya diakui, dan harinya dia yang menentukan jam.

# tonight
# @source 3d0239/2e4c58 .thinks 612f2a/29743b
tonight-line-1 = Iya, tulis itu. Itu saja, jangan lebih.
    .thinks = Mamah malu kalau tetangga tahu. Bilangnya 'vitamin'.
# @source 85d6e3/f0349a .thinks 595398/274d28
tonight-line-2 = Mamah sendirian sampai saya pulang jam empat, dan nggak berani bukain pintu buat orang nggak dikenal.
    .thinks = Saya yang mengajari. Setahun baru bisa.
# @source 31b2e2/8b3c1b .thinks 73d82a/cea707
tonight-line-3 = Jadi sebetulnya bisanya apa? Bukan hari Kamis.
    .thinks = Kalau saya telepon bilang ada yang mau datang, pasti Mamah ganti baju batik.
# @source 69c55c/8df2e7 .why f20cb0/d9ba1b
tonight-by-four = Jam empat sudah ada kulkas dingin di dapur Ibu, saya janji. Tidak akan ada lagi malam begini, satu pun tidak.
    .why = Ada atau tidak, dan jam berapa, hanya gudang yang tahu. Satu hari ibunya akan ia atur menurut kalimat ini.
# @source 49b252/00c5ab .why d0ef57/a1b705
tonight-ring-back = Mungkin ada jalan untuk malam ini. Saya cari tahu, lima menit lagi saya telepon. Minum kopi dulu, Bu.
    .why = Penuh perhatian, tetapi menjanjikan telepon yang ada di meja orang lain. Ia sudah pernah menunggu satu telepon dari kita.
# @source 1a6d84/db44d6 .why a8b2eb/8ae27e
tonight-buy-one = Ibu beli saja kulkas kecil sepulang mengajar, yang mana saja, notanya kirim ke saya. Saya usahakan diganti.
    .why = Bisa saja jalan, dengan uangnya dan sorenya. Dan penggantian itu bukan wewenang Anda.
# @source 35c840/2b277b .why c762db/eaa1c5
tonight-small-one = Kulkas mini pinjaman, sesudah jam empat. Saya tanya gudang dulu: jangan ditutup, tiga menit lagi saya tahu.
    .why = Menyebut apa bentuknya, apa yang belum pasti, dan berapa lama belum pastinya. Jam empatnya pun masuk.

# own-pocket
# @source 1766e8/b0e393 .thinks 2a2b35/c65879
own-pocket-line-1 = Pakai apa? Uang kulkas saya ada di kulkas Anda.
    .thinks = Sekalian saya yang antar juga?
# @source 949b7c/d7b4c4 .why 2cc95f/f3fd5a
own-pocket-our-errand = Betul, Bu, itu urusan kami. Kami punya kulkas pinjaman. Tunggu tiga menit, saya tanya gudang untuk malam ini.
    .why = Urusannya diambil kembali, dan disebut berapa lama ia menunggu untuk apa.
# @source 429c98/e54b53 .why 800517/155d59
own-pocket-refund-first = Bisa saya kembalikan dulu uang yang lama. Tiga hari kerja sudah masuk, lalu Ibu bebas mau beli yang mana.
    .why = Benar, dan tiga hari kerja itu tiga malam lagi.
# @source 85c923/50c846 .why 3f7345/e9a7ee
own-pocket-only-an-idea = Itu cuma usul, Bu. Banyak juga yang malah lebih suka begitu, terus terang saja, karena bisa diatur sendiri, kan.
    .why = Yang disukai orang banyak bukan jawaban untuk yang tidak sanggup ia bayar.

# five-minutes
# @source cc89c5/49c875
five-minutes-line-1 = Gudang baru mengangkat setelah sembilan belas menit. Kulkas pinjaman tinggal satu; mobilnya sekitar jam lima. Anda menelepon; ia menjawab sambil berbisik.
# @source 7d0967/ced492 .thinks 29fa8d/a50961
five-minutes-line-2 = Katanya lima menit. Saya sudah di depan kelas.
    .thinks = Tiga puluh enam anak. Mereka tahu ini bukan kepala sekolah.
# @source 3f9f1b/9674b6 .why 9ff3fd/5e0c26
five-minutes-nineteen-minutes = Sembilan belas, saya bilangnya lima. Kulkas pinjaman dapat, sekitar jam lima. Kapan Ibu ada dua menit untuk sisanya?
    .why = Dengan angkanya sendiri, tanpa alasan, kabarnya, dan pilihan waktunya.
# @source 6ed3df/9ab3e0 .why 2212e5/974e9e
five-minutes-depot-slow = Itu dari gudang, Bu, teleponnya tidak diangkat-angkat. Tapi kabar baik: ada kulkas pinjaman, sekitar jam lima!
    .why = Kabarnya bagus. Lima menit itu janji Anda, dan telepon di gudang tidak mengubahnya.
# @source 60be7e/7e1068 .why fdb4c7/a61f2c
five-minutes-text-rest = Aduh, maaf, Bu! Silakan mengajar dulu, sisanya saya SMS saja: kulkas pinjaman, sekitar jam lima. Semangat, ya!
    .why = Ia dilepas, dan ikut pergi pula pertanyaan yang belum sempat ia ajukan.

# depot
# @source 744460/a656ce .or-2 d63b5f/532a5e
depot-line-1 = Yang mini? Untung, tinggal satu. Mobil sore lewat situ sekitar jam lima. Sebelum itu nggak bisa. Harus ada yang tanda tangan.
    .or-2 = Kulkas mini tinggal satu, ambil saja. Mobilnya sekitar jam lima, nggak bisa lebih cepat. Tanda tangannya jangan lupa.

# broken-four
# @source d7045b/90fe91 .thinks b0999e/4d92ca
broken-four-line-1 = Sudah saya tulis 'jam empat'. Betul jam empat, kan? Berarti jam terakhir saya harus dititipkan ke guru lain.
    .thinks = Belum pernah saya minta begitu. Sebelas tahun, sekali pun belum.
# @source 678999/8bf6f5 .why f538b3/236cb8
broken-four-give-or-take = Kira-kira jam empat, Bu, tahu sendiri kan macetnya. Jam empat sebaiknya Ibu sudah di rumah, buat jaga-jaga.
    .why = Anda tahu jam lima. Setengah lima ia akan tahu juga, dan jam mengajarnya sudah ia lepas.
# @source 1a7fe9/a86207 .why ce6ee1/dac91a
broken-four-five-it-is = Jam lima, Bu. Saya bilang empat padahal belum tahu, itu salah. Silakan mengajar: kulkasnya ada, sekitar jam lima.
    .why = Janji yang meleset disebut sebelum ketahuan, dan jam mengajarnya selamat.
# @source 03715d/46cff1 .why 57e3ac/18d72e
broken-four-depot-says = Saya sih maunya jam empat, Bu, tapi gudang sekarang bilang lima. Mereka memang begitu. Saya juga kesal, Bu.
    .why = Gudang tidak pernah bilang empat. Kesal bersama-sama tidak membuatnya jadi kesalahan gudang.

# by-name
# @source 8ed320/3ff4bd .thinks 93cae4/1a69b0
by-name-line-1 = Terpaksa saya titip Bu Haji sebelah. Utang budi saya tambah satu lagi.
    .thinks = Nanti malam satu gang tanya, ada apa kok buru-buru.
# @source e8f2b9/d783c1 .thinks 451be7/da0e22
by-name-line-2 = Yang kecil hari ini jam lima. Yang baru hari Kamis. Baik.
    .thinks = Jangan nangis gara-gara kulkas mini.
# @source 27fe44/1493df .thinks 3c9a97/0da64b
by-name-line-3 = Halaman empat puluh, semua. Jangan ribut. … Jadi: yang kecil jam lima, yang baru hari Kamis.
    .thinks = Pura-pura baca semua. Saya juga bakal nguping.
# @source 996ff9/f633d7 .thinks 35d576/3f912e
by-name-line-4 = Dan tadi Anda bilang insulin tahan berminggu-minggu. Itu juga saya catat, pakai nama Anda.
    .thinks = Inginnya sih benar. Tetap saja nanti saya mampir apotek.
# @source a0ff99/46fd05 .thinks 6b0849/679d72
by-name-line-5 = Tadi katanya 214. Kalau yang baru mati juga, hari Minggu, kayak kemarin? Waktu itu siapa? Namanya.
    .thinks = Baru kali ini saya tanya dua kali dan masih berharap.
# @source 8ce427/d00af9 .thinks da0f28/a6de2f
by-name-line-6 = Kalau yang baru mati juga? Saya telepon siapa? Namanya.
    .thinks = Kalau buat hari ini sih selalu ada jawabannya.
# @source ade8f5/ebcf51 .why 9e651b/594689
by-name-anyone = Ke nomor yang barusan Ibu telepon. Di sini sudah tercatat, jadi siapa pun dari kami bisa langsung meneruskan.
    .why = Ia minta nama dan mendapat papan sambung, yang tidak punya catatan itu.
# @source 123179/2167e1 .why 18161c/d65453
by-name-bad-luck = Saya pun akan bertanya begitu, Bu, habis seminggu seperti ini. Ibu memang sudah tidak punya alasan percaya kami.
    .why = Sangat mengerti kenapa ia bertanya. Jawabannya masih belum ada.
# @source e9c4f9/e3680f .why 35389b/a6b58d
by-name-it-will-not = Tidak akan, Bu, berani saya jamin. Yang kemarin itu kebetulan saja, barangnya sebetulnya bagus-bagus semua.
    .why = Itu tidak bisa dijanjikan siapa pun, dan barang bagus itu baru seminggu ia punya.
# @source 4607d6/3a9e54 .why 55e890/36f3db
by-name-me-214 = Saya: Dian, 214. Kalau saya libur, Bayu, ia baca catatan saya dulu. Kalau mati lagi, uang kembali hari itu.
    .why = Satu nama, nama di belakangnya, dan apa yang terjadi: jawabannya siap untuk pertanyaan sesudahnya.
# @source .why da82d7/a06056
by-name-silence =
    .why = Ia mendengar Anda mencari-cari. Pertanyaan ini harus sudah siap jawabannya sebelum Anda menawarkan apa pun.

# by-name-again
# @source 6c506d/12a2b2 .thinks a96759/91930b
by-name-again-line-1 = Itu bukan nama.
    .thinks = Dewi setidaknya nama.
# @source 099daf/50b92d .or-2 11eeaf/269824 .thinks f4ea70/87a13b
by-name-again-line-2 = 'Siapa pun dari kami' sudah pernah saya dapat. Dua kali.
    .or-2 = Semua orang di sana sudah. Saya maunya satu orang.
    .thinks = Maunya kan sederhana.
# @source 7926de/f328ef .why 37dd49/7e1c27
by-name-again-shifts = Betul, Bu. Hanya saja kami kerja bergiliran, jadi jujur, saya tidak bisa menjanjikan orangnya sama.
    .why = Jujur soal giliran kerja, tetapi berhenti di tempat kartunya berlanjut: 214, dan Bayu di belakangnya.
# @source a2787f/11ccf0 .why faf9e4/c08792
by-name-again-leader-calls = Baik, Bu. Saya minta ketua tim menelepon Ibu dengan satu nama tetap. Biasanya untuk begitu cepat sekali.
    .why = Satu lagi telepon yang akan dilakukan orang lain. Ia tahu bagaimana yang terakhir.
# @source ae9d84/9b6448 .why a357ac/32664b
by-name-again-write-down = Memang bukan. Tulis, Bu: Dian, 214. Di belakang saya Bayu, nomor sama. Mati lagi: uang kembali hari itu.
    .why = Terlambat, tetapi lengkap: siapa, siapa lagi, dan apa yang terjadi.

# bell
# @source 6bcb10/4cdf60 .thinks 646732/b05639
bell-line-1 = Itu bel saya.
    .thinks = Asam basa. Harus hari ini pula.
# @source cacaa4/ff3ebb .thinks ab9c1d/9ab0c4
bell-line-2 = Halaman empat puluhnya sudah habis dibaca.
    .thinks = Tiga puluh enam anak, lihat ke sini semua. Baca secepat itu baru sekarang.
# @source 7e1f2a/54d712 .thinks d7dbfe/a3811a
bell-line-3 = Satu lagi. Rekamannya bilang terima kasih atas kesabaran saya empat belas kali. Mending ada yang mencatat.
    .thinks = Kok jadi cerewet begini bunyinya.
# @source 59eee7/89cc02 .why 91a269/6225f4
bell-head-office = Aduh, jangan ditanya, Bu! Itu maunya pusat. Kami semua sudah protes, tidak ada yang mau dengar.
    .why = Sedikit hiburan sesama korban. Sekaligus memberi tahu bahwa di toko ini tidak ada yang didengar.
# @source 91ba7c/fcbfe9 .why cb35c4/f7ad21
bell-thank-you = Empat belas! Terima kasih, saya teruskan ke pengurusnya. Dan Kamis jam lima saya telepon: dingin tidak?
    .why = Keluhan kecil diterima demi keluhan besar di dalamnya, dan disebut jam kapan ia bisa melihat apakah Anda sungguh-sungguh.
# @source c78f96/86fc30 .why 6b77f4/150afb
bell-poor-you = Empat belas kali, padahal Ibu sedang menghitung jam ganti es! Rasanya pasti seperti disindir terus-terusan.
    .why = Tahu persis kenapa itu menyakitkan. Rekamannya tetap saja berterima kasih.
# @source 095ae9/e7c3a4 .why c5163c/982585
bell-survey = Baik, Bu, saya catat. Sebentar lagi ada survei lewat SMS; di situ ada kolom untuk masukan yang seperti ini.
    .why = Masukannya baru saja ia berikan. Sekarang ia harus mengetiknya.

# note
# @source 0d42ab/67c522
note-line-1 = Ia sedang mengajar kelas sepuluh. Delapan orang dalam antrean. Berkas pesanan 8841 terbuka, kolomnya kosong. Siapa pun berikutnya, Bayu atau sopir, akan membaca yang Anda tinggalkan.
# @source 2f3215/d09bbd .why 926085/3e57fb
note-gentle = Tolong semua lembut ke beliau: ibunya diabetes, insulin di tas pendingin, orang tua sendirian sampai jam empat.
    .why = Ditulis karena baik hati. Penyakit orang lain, dan jam-jam ia sendirian, jadi terbuka bagi siapa saja yang membuka berkas.
# @source 116da6/521d10 .why bc7356/6d8bce
note-full = Dua telepon tak dicatat, salah kita. Obat, harus dingin. Pinjaman hari ini, baru Kamis 8-12. Pemegang Dian, 214.
    .why = Orang berikutnya bisa langsung bekerja tanpa menelepon lagi, dan tentang ibunya hanya tertulis yang diizinkan.
# @source 6e9189/d31009 .why a65bcf/a581b9
note-full-plain = Dua telepon tidak dicatat, salah kita. Kulkas pinjaman hari ini, baru Kamis 8-12, pasti. Pemegang: Dian, 214.
    .why = Orang berikutnya bisa langsung bekerja tanpa menelepon lagi. Obatnya tidak ditulis: izinnya belum diminta.
# @source 3cf1e3/4fa6d3 .why a85d07/1eccc1
note-difficult = Pinjaman hari ini, tukar Kamis, beres. Hati-hati: pelanggan sulit, semua telepon dicatat jamnya, hafal aturan.
    .why = Tanggalnya benar. Rekan berikutnya akan mengangkat telepon sambil pasang kuda-kuda, padahal ia tidak pernah mencari ribut.
# @source f06db4/6f80ff .why eb9870/bc0641
note-product-owner = Untuk penanggung jawab produk: lampu nyala, mesin mati, hari keenam, tanpa tanda-tanda. Mohon cek kelompok itu.
    .why = Berguna bagi seratus pembeli berikutnya. Tetapi yang mengangkat telepon pembeli ini tetap tidak menemukan apa-apa.

# van-at-five
# @source e343f6/ab0445
van-at-five-line-1 = Selasa, jam lima lewat sepuluh. SMS dari nomor Bu Ratna.
# @source 72b58f/fffc50 .thinks e0b544/123499
van-at-five-line-2 = Yang kecil sudah datang. Mesinnya bunyi. R. W.
    .thinks = Alarmnya saya masukkan laci lagi. Dua-duanya.
# @source fbf4b5/8db59a .thinks a6fc1a/304ae1
van-at-five-line-3 = Yang kecil sudah datang. Sopirnya tanya gula darah ibu saya. Siapa yang memberi tahu?
    .thinks = Saya cerita ke satu orang. Satu.

# check
# @source 20c7c5/b4a30d
check-line-1 = Kamis, jam lima kurang sepuluh. Kulkas barunya berangkat tadi pagi. Sembilan orang dalam antrean, dan di agenda Anda: Bu Ratna, jam lima.
# @source 822e7d/de12cf .why 21a5c5/8d4eb7
check-right-away = Antrean ditinggal, telepon beliau sekarang juga, ngobrol selama beliau mau. Habis seminggu begitu, sudah sepantasnya.
    .why = Murah hati dengan waktu sembilan orang yang menunggu. Yang ia dengar dari Anda jam lima, bukan satu jam.
# @source c2bc45/d284eb .why 065535/3ade71
check-bayu-rings = Minta Bayu yang menelepon, jalurnya sedang sepi. Sampaikan salam dari saya, bilang saya ingat beliau.
    .why = Pengecekannya terjadi, janjinya tidak: di dalam janji itu ada namanya.
# @source 40b764/c62445 .why c8bb82/b8d908
check-text-her = Kirim SMS saja, supaya beliau tidak terganggu: 'Sudah dingin, Bu? Salam, Dian.' Lalu telepon berikutnya.
    .why = Hampir. Katanya ia akan ditelepon, dan ia pernah makan malam di sebelah HP yang tidak bunyi.
# @source f25788/c809f7 .why b06bb2/8d2cda
check-at-five = Ambil satu telepon lagi, jam lima telepon sendiri: 'Ini Dian. Sudah dingin, Bu? Apa lagi yang perlu saya tahu?'
    .why = Tepat waktu, satu pertanyaan tentang kulkas dan satu yang memberi ruang. Dua menit, dan catatannya bisa ditutup.

# endings
# @source d87cea/dac313 .thinks d0bab3/ffe9ae
recommends-line-1 = Dingin. Tiga derajat, dari jam setengah sebelas. Pennya sudah dilihat apoteker.
    .thinks = Jam lima. Pulpennya sudah saya pegang, dan betul jam lima.
# @source 9e0268/e953e7 .thinks c8cbd1/642521
recommends-line-2 = Adik saya lagi renovasi dapur. Sudah saya suruh ke toko Dian, minta 214.
    .thinks = Saya tidur sampai azan subuh. Sudah lupa rasanya.
# @source 12e422/deb314
recommends-afterwards = Hari Sabtu adik Bu Ratna datang membawa daftar empat barang dengan satu nomor ekstensi di atasnya. Sejak itu petugas layanan menulis catatan dulu sebelum bicara, dan contoh di map pelatihan adalah sebuah catatan dengan jam-jamnya.
# @source a6b873/55c4cb .thinks 1539b6/1ea5d3
unconvinced-line-1 = Nyala. Ya sudah, cukup.
    .thinks = Catatannya saya simpan. Siapa tahu.
# @source eaf4dc/c669c3
unconvinced-afterwards = Kulkas barunya jalan, dan tas pendingin itu kembali ke atas lemari. Bu Ratna tidak bercerita apa-apa tentang toko itu, yang jelek tidak, yang bagus pun tidak.
# @source b745ec/e6dd96 .thinks e88e2a/2bc4fb
thursday-late-line-1 = Kamis, kalau begitu. Terima kasih.
    .thinks = Jam dua belas, jam tiga. Jam dua belas, jam tiga. Habis itu Kamis.
# @source 256d31/1dff8f
thursday-late-afterwards = Kulkas barunya datang hari Kamis jam sebelas, dan di berkas tertulis 'selesai'. Dua malam lagi Bu Ratna bangun jam dua belas dan jam tiga, dan tidak seorang pun di toko pernah tahu untuk apa.
# @source e9c612/0158da .thinks 3cfa7c/06e8c0
refund-quiet-line-1 = Begini saja, saya ambil uangnya. Terima kasih. Anda sopan sekali.
    .thinks = Dekat pasar ada toko. Pulang nanti saya mampir.
# @source d5b84e/7148d1
refund-quiet-afterwards = Uangnya dikembalikan hari itu juga, tanpa salah satu angka pun. Sore itu Bu Ratna membeli kulkas di tempat lain dan tidak pernah menyebut toko itu lagi, mengeluh pun tidak.
# @source 9111e0/5fc640 .thinks d0f999/862d06
kind-words-line-1 = Semua orang di sana baik sekali sama saya. Permisi.
    .thinks = Sebelas kalimat ramah. Saya hitung.
# @source 94e7a3/d5fb8c
kind-words-afterwards = Bu Ratna menyurati toko untuk meminta uangnya, dan tiga minggu kemudian dibayar. Di ruang guru ia bilang tokonya ramah sekali, dan lain kali ia ke toko lain.
# @source 9c5f6f/78ab8e .thinks 2cc221/232e1a
passed-on-line-1 = Tidak. Saya tidak mau dioper lagi. Saya tulis saja ke kantor pusat Saudara, berikut jam-jamnya.
    .thinks = Sama buat adik saya. Dia mau beli dapur.
# @source 650250/92b7c5
passed-on-afterwards = Suratnya memuat tabel: empat meja, menit di setiap meja, apa yang dijanjikan. Adiknya membeli perabot dapur di tempat lain, begitu juga dua rekan gurunya.
# @source 8c7ac7/f7c979 .thinks d9d003/029e03
hangs-up-line-1 = Tenang. Kerja saya itu tenang, menghadapi tiga puluh enam anak. Permisi.
    .thinks = Tangan saya gemetar. Gara-gara kulkas.
# @source 24aa27/3faf5d .thinks 045742/1a792b
hangs-up-line-2 = Saya tidak percaya satu kata pun. Yang begini setiap hari saya periksa tiga puluh enam lembar. Permisi.
    .thinks = Padahal yang ini saya ingin sekali keliru.
# @source 38a95e/4be100
hangs-up-line-3 = Telepon ditutup. Di layar Anda, penghitung waktunya berhenti.
# @source 837035/f148b4
hangs-up-afterwards = Bu Ratna mendapat uangnya lewat lembaga konsumen, dan di sana ia meninggalkan salinan catatannya. Di ruang guru, nama toko itu jadi sebutan untuk murid yang tidak mengerjakan PR.
# @source 4df719/70e667 .thinks fc59fc/9eb39d
goes-public-line-1 = Jam empat, ya. Saya cari guru pengganti dulu.
    .thinks = Jam empat. Saya sudah di depan pintu.
# @source b41a24/efd94e
goes-public-afterwards = Bu Ratna melepas jam mengajarnya dan jam empat sudah di depan pintu; mobilnya datang jam lima lewat sepuluh, seperti yang sudah diketahui toko. Malam itu catatannya, lengkap dengan menitnya, ia unggah di grup warga, dan paginya koran kota menelepon.
# @source 7a8647/02c3e7 .thinks 96bdef/b7dc53
told-the-driver-line-1 = Kulkasnya jalan, terima kasih. Tapi ibu saya sakit apa, rekan kerja saya sendiri tidak saya beri tahu.
    .thinks = Mamah sudah pakai baju batik buat menyambut mobilnya. Sejak itu nggak keluar kamar.
# @source 6c11d2/a78713
told-the-driver-afterwards = Dua kulkas itu datang tepat waktu, dan hari Jumat kantor pusat menerima surat tentang data pribadi dari seorang guru kimia. Bu Ratna memperingatkan orang dengan halus: mobilnya tepat, katanya, asal jangan cerita apa-apa.
