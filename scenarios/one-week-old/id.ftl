title = Baru seminggu
summary = Kulkasnya mati setelah seminggu, dan pembelinya sudah dioper dari meja ke meja. Ia punya catatan, lengkap dengan jamnya, dan satu hal yang belum ia ceritakan kepada siapa pun.
briefing-role = Anda Dian, petugas layanan telepon di toko alat rumah tangga. Anda punya nomor ekstensi sendiri, daftar ekstensi rekan, dan delapan orang dalam antrean.
briefing-ticket = Pesanan 8841, Ratna Wijaya, satu kulkas, dikirim hari Senin minggu lalu. Sudah dua kali menelepon, tidak ada catatan sama sekali. Penelepon sudah mengetik nomor pesanannya.
card-warranty = 14 hari pertama
    .body = Barang rusak ditukar atau uang kembali penuh; pembeli yang memilih, dan kita yang mengurus, bukan pabrik. Barang pengganti mendapat 14 hari baru. Kalau itu pun rusak, uang kembali hari itu juga.
card-delivery = Mobil kiriman
    .body = Model ini: kiriman terdekat hari Kamis, jam 8 sampai 12; yang lama sekalian dibawa. Kiriman sore hari ini, jam 4 sampai 6, hanya barang kecil, kalau gudang menyanggupi. Harus ada yang menerima dan tanda tangan.
card-loan = Kulkas pinjaman
    .body = Kulkas mini, gratis untuk pembeli sampai barangnya ditukar. Sisa unitnya hanya gudang (Pak Yusuf) yang tahu; selain gudang, tidak ada yang boleh menjanjikan.
card-medicine = Obat di kulkas yang rusak
    .body = Kita tidak pernah menilai obat masih bagus atau tidak; itu wewenang apoteker. Soal kesehatan itu rahasia; catat hanya yang diizinkan pembeli. Makanan atau obat yang rusak: formulir klaim, sampai Rp 1.000.000.
card-lines = Siapa yang mengangkat
    .body = Ekstensi Anda 214. Kalau Anda libur, Bayu yang mengangkat dan ia membaca catatan Anda dulu. Sabtu dan Minggu ada petugas piket, juga di 214.
customer-name = Ratna Wijaya
cast-sales = Dewi
    .department = Penjualan
cast-depot = Pak Yusuf
    .department = Gudang

# opening
opening-line-1 = Selamat pagi. Maaf, saya mengganggu lagi. Kulkas yang saya beli minggu lalu sudah mati.
    .thinks = Kenapa saya yang minta maaf, ya. Telepon ketiga ini.
opening-line-2 = Ini sudah yang ketiga kalinya saya menelepon. Sekarang saya catat, jam-jamnya juga.
    .or-2 = Saya sudah tiga kali telepon soal ini. Sekarang saya punya catatannya, per jam.
    .thinks = Dua puluh lima menit lagi kelas sepuluh. Jatah kopi saya habis buat ini.
opening-number = Selamat pagi, Bu. Mohon maaf atas kendalanya. Boleh dibantu nomor pesanannya, supaya bisa saya buka datanya?
    .why = Pesanan 8841 sudah ada di tiket. Dengan menanyakannya, hal pertama yang ia kerjakan untuk Anda adalah hal yang sudah ia kerjakan tadi.
opening-exchange = Seminggu berarti masih masuk empat belas hari, Bu. Saya buatkan penukaran sekarang juga, dan beres.
    .why = Jawaban yang benar untuk pertanyaan yang belum diajukan. Anda tahu aturannya, tetapi belum tahu apa-apa tentang kulkasnya.
opening-week-old = Baru seminggu, sudah telepon ketiga: saya pun kesal, Bu. Saya Dian, saya yang pegang. Apa yang terjadi?
    .why = Menyebut keadaannya dengan angka dari dia sendiri, memberi nama, dan meminta cerita sebelum membuka berkas.
opening-oh-no = Aduh, padahal masih baru sekali, ya, Bu! Maaf sekali. Saya usahakan cari orang yang bisa bantu mengeceknya.
    .why = Hangat, tetapi dalam kalimat yang sama ia sudah dikirim ke meja berikutnya. Ia sudah lewat dua meja.

# third-time
third-time-line-1 = Delapan delapan empat satu. Tadi mesin penjawabnya sudah tanya itu sebelum saya disambungkan.
    .thinks = Sama mesinnya saya malah lebih cocok.
third-time-line-2 = Rusaknya apa saja belum tahu, sudah mau dikirimi lagi.
    .thinks = Yang kemarin juga datangnya cepat.
third-time-line-3 = Orang yang bisa bantu. Iya, sudah ketemu. Dua orang.
    .thinks = Sebentar lagi musik tunggunya bunyi.
third-time-line-4 = Saya sudah cerita dua kali, dari awal sampai habis. Di situ ada catatannya, atau saya harus mulai dari awal lagi?
    .thinks = Tiga puluh empat menit hidup saya. Saya cuma mau tahu disimpannya di mana.
third-time-all-here = Ibu tidak usah cerita apa-apa lagi. Sudah ada semua di sini, dua-duanya, dan saya malu membacanya, Bu.
    .why = Ia jadi tidak perlu bercerita, tetapi itu tidak benar: di tiket tertulis tidak ada catatan. Ia mencatat semuanya; ia akan memeriksa.
third-time-skip-it = Tidak usah, Bu. Saya pesankan model yang sama sekarang, jadi yang kemarin-kemarin tidak jadi soal lagi.
    .why = Cepat dan meringankan dia. Sekaligus mengatakan bahwa yang ia alami tidak perlu didengar.
third-time-system = Sistem kami memang tidak selalu menampilkan telepon yang lama, Bu. Bisa tolong diceritakan lagi, singkat saja?
    .why = Bukan sistemnya yang lupa; kita yang tidak menulis. Dan 'singkat saja' menyuruhnya bergegas demi kelalaian kita.
third-time-nothing-here = Kosong, Bu. Dua telepon, tidak ditulis; itu tugas kami. Sekali lagi saja, saya ketik sambil Ibu bicara.
    .why = Kejujuran ini membuatnya bercerita untuk ketiga kali, maka disertai alasan untuk percaya bahwa ini yang terakhir.
third-time-silence =
    .why = Ia bertanya apa yang terlihat di depan Anda. Selagi mencari, katakan bahwa Anda sedang mencari.

still-there-line-1 = Halo? … Lagi dicari, ya. Dan nggak ada, kan.
    .thinks = Bunyi tetikusnya kedengaran.

# bluffed
bluffed-line-1 = Syukurlah. Kalau begitu, yang kedua menjanjikan apa ke saya? Dan namanya siapa?
    .thinks = Saya ingin sekali keliru soal kamu.
bluffed-confess = Saya tidak tahu, Bu. Catatannya tidak ada; tadi saya cuma mau menyenangkan, itu salah. Ceritakan, saya tulis.
    .why = Menarik ucapan sendiri itu malu rasanya. Tetapi ini hal pertama, dalam tiga telepon, yang bisa ia periksa dan ternyata benar.
bluffed-worn-out = Saya cuma tidak mau Ibu repot lagi. Suara Ibu capek sekali, dan dua hari begini, siapa yang tidak capek?
    .why = Baik hati, tetapi mengelak. Ia bertanya apa yang Anda tahu; sekarang ia tahu bahwa Anda tidak mau menjawab.
bluffed-guess = Kalau tidak salah, nanti ada yang datang mengecek, ya, Bu? Catatannya memang agak singkat di sini, terus terang.
    .why = Karangan kedua untuk menyangga yang pertama. Apa pun yang Anda tawarkan sesudah ini nilainya sama dengan catatan itu.
bluffed-colleagues = Mestinya rekan saya yang mencatat, Bu. Kalau tidak mereka tulis, saya juga tidak bisa membaca apa-apa di sini.
    .why = Barusan katanya ada semua. Bagi dia, rekan Anda dan Anda itu satu toko dengan satu ingatan.

# early-exchange
early-exchange-line-1 = Model yang sama. Datangnya kapan?
    .thinks = Bilang hari ini. Coba, bikin saya kaget.
early-exchange-line-2 = Di situs webnya sih tertulis Kamis. … Ya sudah. Kamis.
    .thinks = Dua malam lagi. Dua malam saya masih kuat. Kayaknya kuat.
early-exchange-book = Sudah saya pesankan: Kamis, jam delapan sampai dua belas. Yang lama dibawa, nanti ada SMS. Ada lagi, Bu?
    .why = Isinya benar semua. Sebelum bilang iya ia berhenti sebentar, dan pertanyaan untuk jeda itu tidak pernah keluar.
early-exchange-stop = Ibu tadi diam dulu sebelum bilang Kamis. Saya sibuk memesan, bukan mendengar. Ceritanya bagaimana, Bu?
    .why = Menangkap jedanya dan kembali ke yang terlewat. Mobil kiriman bisa menunggu lima menit.
early-exchange-pleased = Senang sekali, Bu, akhirnya bisa beres! Terima kasih banyak, ya, Ibu sudah sabar luar biasa menghadapi kami.
    .why = Berterima kasih atas kesabaran yang tidak pernah ia tawarkan, dan bersorak sebelum ada yang dipesan.
early-exchange-or-money = Atau uangnya kembali saja, kalau Ibu lebih suka begitu. Dua-duanya hak Ibu dalam empat belas hari pertama ini.
    .why = Benar dan adil. Tetapi ditawarkan sebelum ia didengar, rasanya seperti ditunjukkan pintu keluar.

# story
story-line-1 = Dari awal, kalau begitu. Berhubung di situ nggak ada yang tahu saya pernah bilang apa.
    .thinks = Tadi saya hampir berterima kasih. Bodoh.
story-line-2 = Dikirimnya Senin minggu lalu. Minggu malam es batunya sudah jadi air. Lampunya nyala, mesinnya mati.
    .thinks = Mamah yang lihat duluan. Nggak enak mau bilang.
story-line-3 = Senin, jam delapan lewat lima: orang pertama menyuruh saya ke pabrik. Dari pabrik dikembalikan ke toko. Jam tiga empat puluh: Dewi, bagian penjualan. Katanya teknisi telepon malam itu juga.
    .thinks = Orangnya ramah. Ramah semua di sana.
story-line-4 = Saya makan malam, HP saya taruh di sebelah piring. Nggak bunyi.
    .thinks = Habis itu pasang alarm. Jam dua belas, sama jam tiga.
story-dinner = Jadi Ibu makan malam sambil menunggu kami, sampai nasinya dingin. Sepi sekali pasti rasanya, dan bikin geram.
    .why = Ia didengar. Lalu berhenti di situ: ia tidak tahu apakah ada satu saja dari ceritanya yang tersimpan.
story-say-back = Sudah saya catat: Minggu mati, Senin dua meja, lalu telepon yang Ibu tunggu semalaman. Apa yang kurang, Bu?
    .why = Mengulang sesuai urutan ceritanya, termasuk malam yang ia habiskan menunggu, dan memberi ruang untuk koreksi.
story-plug = Steker sudah dicek, Bu, dan tombol suhunya tidak di angka nol? Sering lho, ternyata cuma karena itu saja.
    .why = Pertanyaan wajar bagi seorang teknisi. Sesudah cerita tadi, bunyinya: jangan-jangan Ibu yang salah.
story-offer = Baik. Untuk kiriman Kamis masih ada satu unit model itu, Bu. Saya daftarkan dulu sebelum diambil orang.
    .why = Langsung bertindak, dan HP di sebelah piring itu dibiarkan saja. Orang yang marah mendengar nadanya sebelum harinya.

# not-listening
not-listening-line-1 = 'Baik' apanya! Saya cerita tiga hari hidup saya, Anda malah jualan jadwal mobil!
    .thinks = Saya teriak-teriak di lab. Bagus.
not-listening-line-2 = Anda orang ketiga yang punya jawaban. Yang punya pertanyaan, satu pun tidak ada.
    .thinks = Saya nggak pernah begini sama orang. Nggak pernah.
not-listening-calm = Saya mau membantu, Bu, dan jauh lebih mudah kalau kita sama-sama tenang. Kita coba sekali lagi, ya?
    .why = Nadanya yang dijadikan masalah. Nada itu ada asalnya, dan baru saja ia sebutkan.
not-listening-every-right = Ibu berhak sekali marah kepada kami, siapa pun pasti marah. Keluarkan saja, Bu, saya di sini mendengarkan.
    .why = Memihak dia dan tidak goyah. Tetapi soal mobil itu, yang membuatnya meledak, tidak disinggung.
not-listening-slot = Saya mengerti, Bu. Tapi jatah di mobilnya sebentar lagi bisa habis. Ini saya ambil, atau saya lepas saja?
    .why = Fakta yang benar, dipakai untuk mendesak. Ia menerima mobil itu supaya teleponnya selesai.
not-listening-too-quick = Betul, saya terlalu cepat. Soal mobil nanti saja. Sekarang pertanyaan saya: Ibu perlunya apa dari saya?
    .why = Menerima pukulan tanpa membalas, mengembalikan tempo kepadanya, dan mengajukan pertanyaan yang tadi tidak ada.

# chemistry
chemistry-line-1 = Saya guru kimia. Sudah saya coba dua stopkontak, dan di dalamnya saya taruh termometer. Dua puluh enam derajat. Mau saya bacakan tabelnya?
    .thinks = Anak kelas sepuluh saja pasti cek steker dulu.
chemistry-nineteen = Tidak usah, Bu. Ibu sudah mengerjakan bagian saya, saya malah tanya steker. Dua puluh enam: saya tulis.
    .why = Mengembalikan kedudukannya, dan hasil pengukurannya dipakai.
chemistry-everybody = Itu cuma pertanyaan pertama di daftar saya, Bu. Semua orang saya tanya begitu, jadi jangan diambil hati, ya.
    .why = Daftarnya mungkin benar. Yang ia dengar: ia satu baris lagi di situ.
chemistry-wish = Sampai pakai termometer! Coba semua pembeli kami seperti Ibu. Terus terang, saya sendiri tidak akan terpikir.
    .why = Ramah, tetapi angka dua puluh enam itu masih dia sendiri yang punya.

# fault
fault-line-1 = Kamis. Saya percaya kalau mesinnya sudah bunyi.
    .thinks = Semua orang di sana punya hari buat saya.
fault-line-2 = Saya bukan menelepon soal makan malam.
    .thinks = Jangan baik-baik soal makan malam. Saya lagi nggak kuat.
fault-line-3 = Janji yang terakhir itu telepon dari teknisi. Cuma itu yang kurang.
    .thinks = Ditulis beneran. Ketikannya kedengaran.
fault-line-4 = Yang mau saya tahu, ini salah siapa. Orang toko bilang pabrik. Pabrik bilang toko. Dewi nggak bilang apa-apa.
    .thinks = Kalau sekarang ada kata 'kendala', masuk catatan.
fault-ours = Salah kami, Bu. Kami yang menjual, jadi kami yang membereskan, dan dua telepon Ibu hilang itu juga salah kami.
    .why = Jawabannya dulu, lalu alasannya. Dua kesalahan disebut, kulkasnya dan teleponnya, dan tidak ada yang ditarik lagi.
fault-your-side = Ibu sudah dilempar ke tiga meja, dan masih menjelaskan sejelas ini. Pelan-pelan saja, saya di pihak Ibu.
    .why = Ia merasakan hangatnya dan diberi waktu, tetapi belum diberi jawaban: yang ia tanyakan, ini salah siapa.
fault-terms = Menurut ketentuan, kerusakan dalam empat belas hari pertama diurus oleh penjual. Jadi secara formal, ya, kami, Bu.
    .why = Jawabannya benar, suaranya suara brosur. 'Secara formal' menarik kembali separuhnya.
fault-dewi-should = Antara kita saja, ya, Bu. Dewi mestinya langsung meneruskan ke kami. Memang tidak seharusnya lewat penjualan.
    .why = Mungkin memang begitu. Yang ia dengar: kesalahannya dioper untuk ketiga kali, sekarang di dalam satu gedung.

# fault-pushed
fault-pushed-line-1 = Terima kasih, baik sekali. Tapi itu bukan jawaban.
    .thinks = Di tempat lain dikasih nomor antrean, di sini dikasih keramahan.
fault-pushed-line-2 = Jadi Dewi yang salah. Dan Anda cuma kerja di situ.
    .thinks = Kasihan Dewi. Pasti dia juga bilang begitu soal kamu.
fault-pushed-line-3 = Saya tanya sekali lagi, bahasa gampangnya saja. Ini salah siapa?
    .thinks = Sekali lagi, habis itu saya ambil kopi.
fault-pushed-supervisor = Kalau soal itu bukan wewenang saya, Bu. Saya sambungkan ke atasan saya, biar dijelaskan dengan lengkap.
    .why = Rendah hati, tetapi satu kata jawaban jadi meja keempat.
fault-pushed-unfair = Saya bisa mendengar Ibu sudah lelah sekali, padahal Ibu dari awal sudah benar semua. Tidak adil buat Ibu.
    .why = Ini tambahan dari yang baru ia sebut bukan jawaban. Simpati yang dipakai sebagai pengganti jawaban lama-lama jadi tembok.
fault-pushed-plainly = Salah kami. Kulkasnya dan dua teleponnya, dua-duanya. Ibu bertanya lurus, saya malah berputar-putar.
    .why = Terlambat, lurus, dan putaran tadi pun diakui.
fault-pushed-impression = Kami mohon maaf kalau Ibu mendapat kesan seperti itu. Tentu bukan itu yang kami inginkan bagi pelanggan.
    .why = Minta maaf atas kesannya, tidak mengakui apa pun. Ia guru; kalimat itu ia nilai sambil mendengarnya.

# desk-look
desk-look-line-1 = Pesanan 8841. Satu pekerjaan terbuka: teknisi, Jumat, jam 8 sampai 12, dijadwalkan Penjualan hari Senin. Belum ada yang memberi tahu pembeli.
desk-look-line-2 = Kok diam. Di situ tulisannya apa?
    .thinks = Selalu layar. Kata layarnya begini, kata layarnya begitu.
desk-look-line-3 = Anda minta waktu satu menit kepadanya, lalu menelepon Penjualan lewat jalur dalam.

# dewi
dewi-line-1 = Oh, yang kulkas itu. Sudah aku jadwalin teknisi hari Jumat. Kupikir lebih cepat daripada tukar barang.
    .or-2 = Ibu kulkas itu, ya. Teknisinya sudah kumasukin hari Jumat. Kukira malah lebih cepat daripada tukar.
    .thinks = Kemarin mau kutelepon. Terus ada yang borong enam mesin cuci.
dewi-line-2 = Apa balikin ke aku saja? Aku tahu kasusnya.
dewi-one-answer = Makasih, Wi, biar tetap di aku. Tolong Jumat dibatalin: dia sudah dapat tiga jawaban, butuhnya satu.
    .why = Satu pemilik dan satu jawaban, disepakati di dalam sebelum diberikan ke luar, dan Dewi tidak kehilangan muka.
dewi-leave-both = Jumat biarin saja dulu, buat jaga-jaga kalau mobilnya meleset. Mending dia punya dua tanggal daripada kosong.
    .why = Maksudnya jaring pengaman. Justru karena dua bagian memberi dua tanggal, ia sampai menelepon.
dewi-you-promised = Kamu janji dia ditelepon, tapi sebaris pun nggak kamu tulis! Tahu nggak barusan aku dengar apa saja?
    .why = Mungkin pantas. Dewi menutup telepon, dan hari Jumat masih ada di sistem.
dewi-put-through = Boleh? Kamu yang tahu dari awal, dan dia ingat namamu. Aku sambungin dia ke kamu sekarang, ya, Wi.
    .why = Masuk akal di antara rekan. Dari ujung sana, itu meja tempat ia mulai.

# transfer
transfer-line-1 = Di meja sebelah berdering. Sebelas kali. Lalu rekamannya: terima kasih atas kesabaran Anda.
transfer-line-2 = … Halo? Anda lagi. Saya muter, balik ke sini lagi, kayak angkot.
    .thinks = Empat. Angkanya saya lingkari.

# fourth-desk
fourth-desk-line-1 = Lima belas menit lagi saya mengajar. Sekarang bagaimana?
    .thinks = Marah saja sudah nggak. Kayaknya itu lebih parah.
fourth-desk-my-doing = Itu saya, Bu, saya yang mengoper. Sekarang saya pegang. Tadinya ada teknisi hari Jumat; sudah saya batalkan.
    .why = Menyebut kesalahan sebagai miliknya, dan langkah berikutnya sudah jadi saat ia mendengarnya.
fourth-desk-dreadful = Aduh, saya sampai tidak enak hati, Bu. Setelah semua yang Ibu alami, ini yang paling tidak Ibu butuhkan.
    .why = Ia bertanya sekarang bagaimana. Perasaan Anda bukan langkah berikutnya.
fourth-desk-try-again = Lho, aneh, mungkin lagi istirahat. Saya coba nomor yang satunya, ya, Bu, cuma sebentar kok, saya yakin.
    .why = Lemparan yang sama untuk kedua kalinya, dengan harapan lebih banyak.
fourth-desk-direct-number = Saya beri nomor langsungnya saja, ya, Bu, supaya Ibu tidak perlu antre dari awal untuk keempat kalinya.
    .why = Jalan pintas bagi toko: mulai sekarang ia yang menyambungkan.

# remedy
remedy-line-1 = Jadi. Apa kata orang-orang di sana?
    .or-2 = Bagaimana? Sudah sepakat semuanya?
    .thinks = Satu jawaban. Jelek pun nggak apa-apa, asal satu.
remedy-ten-per-cent = Yang pertama, Ibu dapat potongan sepuluh persen atas semua kerepotan ini. Sudah sepantasnya, Bu, dari kami.
    .why = Uang untuk suasana hati, urusannya belum. Kulkasnya mati dan tanggalnya belum ada.
remedy-settled = Saya kirim model yang sama hari Kamis, jam delapan sampai dua belas. Sudah saya setujui, jadi sudah pasti, Bu.
    .why = Tegas dan bertanggal. Memilih barang baru atau uang itu haknya, dan ia tidak sempat memilih.
remedy-technician = Teknisi, Bu, Jumat pagi. Kalau bisa diperbaiki, dapur Ibu tidak perlu dibongkar-bongkar dua kali.
    .why = Itu yang tertulis di sistem. Dalam 14 hari pertama, perbaikan justru boleh ia tolak.
remedy-your-choice = Ibu yang memilih, dua-duanya hak Ibu: yang baru, model sama, hari Kamis, atau uang kembali penuh hari ini.
    .why = Dua pilihan nyata dengan harinya, dan keputusannya kembali kepada yang punya.

# not-for-sale
not-for-sale-line-1 = Sepuluh persen dari apa? Itu lemari, ada lampunya.
    .thinks = Dikira saya menelepon minta diskon.
not-for-sale-fifteen = Saya paham, Bu. Bisa saya naikkan ke lima belas, ongkos kirim gratis, tapi itu sudah mentok di saya.
    .why = Harga yang lebih bagus untuk sesuatu yang sudah ia tolak. Ditambah pun tidak jadi lebih dekat.
not-for-sale-wrong-end = Betul, Bu, saya mulai dari ujung yang salah. Ibu pilih: yang baru hari Kamis, atau semua uang Ibu, hari ini.
    .why = Hadiahnya dilepas tanpa merajuk, dan haknya diberikan.
not-for-sale-meant-well = Maksud saya baik, lho, Bu. Sebetulnya tidak wajib saya tawarkan, dan pembeli lain biasanya senang-senang saja.
    .why = Sekarang hadiahnya ada tagihannya: ia harus berterima kasih.

# not-a-repair
not-a-repair-line-1 = Empat belas hari, ganti baru atau uang kembali, saya yang pilih. Ada di balik nota toko Anda sendiri. Mau saya bacakan?
    .thinks = Kenapa selalu saya yang sudah baca?
not-a-repair-less-bother = Tentu Ibu boleh memilih. Tadi saya cuma pikir, kalau diperbaiki kan di rumah jadi tidak repot.
    .why = Mengalah dengan manis, tetapi tetap terdengar seperti maunya dia saja.
not-a-repair-you-are-right = Tidak perlu, Bu, Ibu benar dan saya salah. Ibu mau yang mana: yang baru hari Kamis, atau uangnya?
    .why = Menyebut siapa yang benar, sekali saja, lalu langsung ke pilihannya.
not-a-repair-report-first = Betul, Bu, cuma tanpa laporan teknisi kami tidak bisa klaim ke pabrik. Satu kali kunjungan saja, kok.
    .why = Menjelaskan kesulitan toko dengan pabrik kepada orang yang kesulitannya sendiri sudah cukup.

# two-answers
two-answers-line-1 = Sebentar. Ada SMS masuk. 'Teknisi Anda datang hari Jumat, jam 8 sampai 12.' Anda bilang Kamis. Saya percaya yang mana?
    .thinks = Harus bikin kolom kedua ini.
two-answers-automatic = Oh, yang itu abaikan saja, Bu. Itu sistem yang kirim sendiri, dia belum tahu kesepakatan kita barusan.
    .why = Bukan sistemnya: jadwal itu memang dibiarkan. Buktinya ada di tangannya.
two-answers-keep-both = Simpan saja dua-duanya, Bu, jadi aman. Kalau Kamis ternyata jadi, teknisinya tinggal Ibu suruh pulang.
    .why = Ia yang disuruh mengatur dua bagian. 'Kalau Kamis ternyata jadi' itulah yang akan ia ingat.
two-answers-my-mistake = Saya, Bu. SMS itu salah saya: Jumatnya tadi saya biarkan. Barusan sudah saya hapus, yang berlaku hari Kamis.
    .why = Satu jawaban, kesalahan siapa, dan jawaban keduanya dihapus selagi ia mendengarkan.

# thursday
thursday-line-1 = Sudah diputuskan, rupanya. … Ya. Saya juga bakal bilang yang baru.
    .thinks = Enak juga sih kalau ditanya dulu.
thursday-line-2 = Yang baru saja. Saya nggak mau keliling toko lagi.
    .thinks = Tiga minggu saya pilih-pilih yang itu. Saya suka.
thursday-line-3 = Kamis. … Paling cepat Kamis, ya?
    .thinks = Berarti alarmnya nggak usah diubah.
thursday-first-van = Itu mobil pertama yang bawa model ini, Bu. Saya pesankan: jam delapan sampai dua belas, ditelepon dulu.
    .why = Jawaban yang tepat untuk kata-katanya. Ia menyebut hari itu dua kali; yang kedua bukan soal mobil.
thursday-claim-form = Iya, Bu, mohon maaf. Untuk yang basi ada formulirnya, sampai satu juta. Tulis makanannya, saya urus dibayar.
    .why = Adil, dan menganggap begitu saja bahwa isi kulkas itu makanan.
thursday-mark-urgent = Iya, Bu, dua hari lagi tanpa kulkas itu rasanya lama sekali. Saya tandai mendesak, kadang agak membantu.
    .why = Ikut merasakan dua hari itu tanpa bertanya isinya. Tanda 'mendesak' di sini tidak menggerakkan apa-apa.
thursday-what-until-then = Ibu dua kali menyebut Kamis. Sampai Kamis itu yang repot di rumah apa, Bu? Saya mau tahu sebelum memesan.
    .why = Kata yang diulang dianggap kabar, dan pertanyaannya keluar sebelum pemesanan membuatnya percuma.
thursday-silence =
    .why = Jedanya Anda biarkan, dan ia sendiri yang mengisinya. Itu pun mendengarkan.

she-goes-on-line-1 = … Soalnya di dalamnya ada yang nggak boleh kena panas.
    .thinks = Ya sudah. Sudah telanjur keluar.

# groceries
groceries-line-1 = Nggak ada. Belanjaan.
    .thinks = Buat apa saya cerita, apalagi ke kamu.
groceries-would-not-tell = Dengan cara saya tadi, saya pun tidak akan cerita. Tapi kalau ada yang tidak boleh panas, hari ini bisa.
    .why = Menyebut kenapa ia tidak punya alasan untuk percaya, membiarkan pintu terbuka, dan memberi tahu apa yang ada di baliknya.
groceries-nothing-lost = Syukurlah, Bu, berarti tidak ada yang tidak bisa diganti uang. Jadi Kamis pagi, ya, Bu?
    .why = Kata yang pendek diterima apa adanya. Orang yang cuma punya belanjaan tidak menyebut Kamis dua kali.
groceries-list-them = Kalau begitu belanjaannya ditulis dengan harganya, formulirnya saya kirim hari ini. Jumat sudah dibayar, Bu.
    .why = Cepat dan murah hati, untuk belanjaan.

# thursday-booked
thursday-booked-line-1 = Mendesak. Hari Senin saya juga sudah mendesak.
    .thinks = Kata itu sudah dua kali saya catat.
thursday-booked-line-2 = Kalau yang itu mati juga? Terus saya harus apa sama … sama semuanya, Kamis malam?
    .thinks = Di sana nggak ada yang mikir sampai besok.
thursday-booked-very-rare = Wah, itu sih apes sekali namanya, Bu! Mesinnya bagus, dan dua kali berturut-turut belum pernah saya dengar.
    .why = Yang ia tanyakan bukan peluangnya. Ia bertanya apa yang akan Anda lakukan, dan jawabannya tidak ada.
thursday-booked-ring-us = Kalau begitu telepon kami lagi, Bu. Siapa pun yang angkat bisa lihat di sini ini mendesak. Pasti dibantu.
    .why = Itu gambaran dua telepon yang sudah ia lakukan.
thursday-booked-everything = Telepon saya: Dian, 214. Tapi 'semuanya' itu apa, Bu? Itu mestinya saya tanyakan sebelum saya memesan.
    .why = Menjawab pertanyaannya, dan menangkap kata yang membuatnya tersandung.
thursday-booked-sounds-hard = Ibu sudah khawatir dari sekarang, dan wajar sekali, habis seminggu begini. Kita sama-sama berharap, ya, Bu.
    .why = Khawatirnya didengar, lalu ia ditinggal sendirian dengan malam yang ia tanyakan.

# insulin
insulin-line-1 = Insulin Mamah saya. Jatah tiga bulan. Saya yang suruh Mamah masukkan semuanya ke kulkas baru.
    .thinks = Saya yang bilang. 'Ini kan baru, Mah.'
insulin-line-2 = Dari Minggu malam saya taruh di tas pendingin. Nggak boleh panas, nggak boleh beku juga, jadi esnya saya ganti tiap jam dua belas, sama jam tiga.
    .thinks = Kalau sekarang ada yang ngomong baik-baik soal Mamah, saya nangis, padahal mau masuk kelas.
insulin-keeps-for-weeks = Ibu jangan sampai nggak tidur! Insulin itu di luar kulkas tahan berminggu-minggu, paman saya begitu. Aman, Bu.
    .why = Anda tidak tahu pen yang ini. Masih bagus atau tidak, apoteker yang bilang, dan kalau tebakannya salah, ibunya yang celaka.
insulin-if-you-had-said = Kalau Ibu bilang dari awal, tentu kami carikan yang cepat. Ya sudah, tidak apa-apa. Saya lihat dulu.
    .why = Diamnya dijadikan kesalahan. Tidak ada yang bertanya, dan tidak ada alasan baginya untuk bercerita.
insulin-two-nights = Jadi dua malam ini Ibu yang jadi kulkasnya. Terima kasih, Bu. Boleh saya tulis 'obat, harus dingin' saja?
    .why = Melihat apa yang ia kerjakan selama ini, dan minta izin sebelum satu kata pun tentang ibunya masuk berkas.
insulin-this-second = Kalau begitu lain urusannya, Bu. Hari ini masih ada mobil yang bisa saya tahan; saya telepon gudang. Tunggu!
    .why = Niatnya benar, sambil berlari. Belum ada yang bertanya siapa di rumah, dan jam berapa.
insulin-silence =
    .why = Hening sebentar sesudah kata yang berat bukan lubang yang harus ditambal. Lebih lama lagi, ia mengira Anda sudah pergi.

she-breathes-line-1 = … Kata Mamah nggak apa-apa. Umurnya tujuh puluh empat, semuanya nggak apa-apa.
    .thinks = Nah. Sudah saya bilang, dan plafonnya nggak runtuh.

# advised
advised-line-1 = Anda apoteker?
    .thinks = Apa saja saya kasih, asal itu benar.
advised-no-business = Bukan, dan saya tidak berhak bilang begitu. Tanya apoteker, ya, Bu. Bagian saya cari tempat dingin.
    .why = Sarannya ditarik dengan jelas, disebut siapa yang berwenang, lalu kembali ke yang bisa dikerjakan sebuah toko.
advised-mind-at-rest = Bukan, bukan. Saya cuma mau menenangkan Ibu sedikit, soalnya Ibu kedengarannya cemas sekali.
    .why = Hiburannya tetap ada, dan ucapannya juga.
advised-well-known = Bukan, Bu, tapi itu sudah umum, di internet juga banyak. Asal tidak kena matahari, tidak akan apa-apa kok.
    .why = Tebakan yang sama, lebih ditekan lagi. Kalau ia percaya, orang sakit yang menanggung.

# why-not
why-not-line-1 = Masa harus ada orang sakit dulu, baru dapat kulkas yang nyala.
    .thinks = Itu intinya. Makanya saya diam.
why-not-my-question = Mestinya tidak. Tugas saya bertanya, bukan Ibu yang lapor. Jadi saya tanya: di rumah siapa, jam berapa?
    .why = Membenarkan kalimat yang ia simpan tiga hari, dan mengubahnya menjadi pertanyaan berikutnya.
why-not-help-us = Bukan begitu maksud saya, Bu. Hanya saja, makin banyak yang kami tahu, makin baik kami bisa membantu.
    .why = Membela ucapan tadi. Jadinya ia mendengarnya dua kali.
why-not-medical-desk = Betul sekali, Bu. Untuk urusan medis ada meja khususnya sendiri, orangnya bagus-bagus. Saya sambungkan, ya.
    .why = Ia baru saja menyebut satu hal yang tidak ia ceritakan kepada siapa pun. Sekarang ia harus mengulangnya kepada orang asing.

# nobody-home
nobody-home-line-1 = Pinjaman tinggal satu. Jam satu bisa saya selipkan.
nobody-home-line-2 = Jam satu saya mengajar. Dan Mamah nggak berani bukain pintu buat orang nggak dikenal. Saya yang mengajari begitu.
    .thinks = Padahal sudah dekat. Dekat sekali.
nobody-home-neighbour = Bisa titip tetangga barangkali, Bu, atau Mamahnya, untuk sekali ini saja? Sopirnya orangnya baik sekali, kok.
    .why = Jam mobilnya jadi urusan dia, di sela dua jam pelajaran.
nobody-home-tomorrow-then = Yah, sayang sekali, padahal tinggal jam itu. Kalau begitu kita kembali ke Kamis saja, Bu, seperti tadi.
    .why = Tawarannya datang dan hilang dalam semenit, padahal ia mulai berharap.
nobody-home-should-have-asked = Saya lari duluan, Ibu belum saya tanya. Ibu di rumah jam berapa? Biar gudang yang ikut jam Ibu.
    .why = Buru-burunya diakui, dan harinya dia yang menentukan jam.

# tonight
tonight-line-1 = Iya, tulis itu. Itu saja, jangan lebih.
    .thinks = Mamah malu kalau tetangga tahu. Bilangnya 'vitamin'.
tonight-line-2 = Mamah sendirian sampai saya pulang jam empat, dan nggak berani bukain pintu buat orang nggak dikenal.
    .thinks = Saya yang mengajari. Setahun baru bisa.
tonight-line-3 = Jadi sebetulnya bisanya apa? Bukan hari Kamis.
    .thinks = Kalau saya telepon bilang ada yang mau datang, pasti Mamah ganti baju batik.
tonight-by-four = Jam empat sudah ada kulkas dingin di dapur Ibu, saya janji. Tidak akan ada lagi malam begini, satu pun tidak.
    .why = Ada atau tidak, dan jam berapa, hanya gudang yang tahu. Satu hari ibunya akan ia atur menurut kalimat ini.
tonight-ring-back = Mungkin ada jalan untuk malam ini. Saya cari tahu, lima menit lagi saya telepon. Minum kopi dulu, Bu.
    .why = Penuh perhatian, tetapi menjanjikan telepon yang ada di meja orang lain. Ia sudah pernah menunggu satu telepon dari kita.
tonight-buy-one = Ibu beli saja kulkas kecil sepulang mengajar, yang mana saja, notanya kirim ke saya. Saya usahakan diganti.
    .why = Bisa saja jalan, dengan uangnya dan sorenya. Dan penggantian itu bukan wewenang Anda.
tonight-small-one = Kulkas mini pinjaman, sesudah jam empat. Saya tanya gudang dulu: jangan ditutup, tiga menit lagi saya tahu.
    .why = Menyebut apa bentuknya, apa yang belum pasti, dan berapa lama belum pastinya. Jam empatnya pun masuk.

# own-pocket
own-pocket-line-1 = Pakai apa? Uang kulkas saya ada di kulkas Anda.
    .thinks = Sekalian saya yang antar juga?
own-pocket-our-errand = Betul, Bu, itu urusan kami. Kami punya kulkas pinjaman. Tunggu tiga menit, saya tanya gudang untuk malam ini.
    .why = Urusannya diambil kembali, dan disebut berapa lama ia menunggu untuk apa.
own-pocket-refund-first = Bisa saya kembalikan dulu uang yang lama. Tiga hari kerja sudah masuk, lalu Ibu bebas mau beli yang mana.
    .why = Benar, dan tiga hari kerja itu tiga malam lagi.
own-pocket-only-an-idea = Itu cuma usul, Bu. Banyak juga yang malah lebih suka begitu, terus terang saja, karena bisa diatur sendiri, kan.
    .why = Yang disukai orang banyak bukan jawaban untuk yang tidak sanggup ia bayar.

# five-minutes
five-minutes-line-1 = Gudang baru mengangkat setelah sembilan belas menit. Kulkas pinjaman tinggal satu; mobilnya sekitar jam lima. Anda menelepon; ia menjawab sambil berbisik.
five-minutes-line-2 = Katanya lima menit. Saya sudah di depan kelas.
    .thinks = Tiga puluh enam anak. Mereka tahu ini bukan kepala sekolah.
five-minutes-nineteen-minutes = Sembilan belas, saya bilangnya lima. Kulkas pinjaman dapat, sekitar jam lima. Kapan Ibu ada dua menit untuk sisanya?
    .why = Dengan angkanya sendiri, tanpa alasan, kabarnya, dan pilihan waktunya.
five-minutes-depot-slow = Itu dari gudang, Bu, teleponnya tidak diangkat-angkat. Tapi kabar baik: ada kulkas pinjaman, sekitar jam lima!
    .why = Kabarnya bagus. Lima menit itu janji Anda, dan telepon di gudang tidak mengubahnya.
five-minutes-text-rest = Aduh, maaf, Bu! Silakan mengajar dulu, sisanya saya SMS saja: kulkas pinjaman, sekitar jam lima. Semangat, ya!
    .why = Ia dilepas, dan ikut pergi pula pertanyaan yang belum sempat ia ajukan.

# depot
depot-line-1 = Yang mini? Untung, tinggal satu. Mobil sore lewat situ sekitar jam lima. Sebelum itu nggak bisa. Harus ada yang tanda tangan.
    .or-2 = Kulkas mini tinggal satu, ambil saja. Mobilnya sekitar jam lima, nggak bisa lebih cepat. Tanda tangannya jangan lupa.

# broken-four
broken-four-line-1 = Sudah saya tulis 'jam empat'. Betul jam empat, kan? Berarti jam terakhir saya harus dititipkan ke guru lain.
    .thinks = Belum pernah saya minta begitu. Sebelas tahun, sekali pun belum.
broken-four-give-or-take = Kira-kira jam empat, Bu, tahu sendiri kan macetnya. Jam empat sebaiknya Ibu sudah di rumah, buat jaga-jaga.
    .why = Anda tahu jam lima. Setengah lima ia akan tahu juga, dan jam mengajarnya sudah ia lepas.
broken-four-five-it-is = Jam lima, Bu. Saya bilang empat padahal belum tahu, itu salah. Silakan mengajar: kulkasnya ada, sekitar jam lima.
    .why = Janji yang meleset disebut sebelum ketahuan, dan jam mengajarnya selamat.
broken-four-depot-says = Saya sih maunya jam empat, Bu, tapi gudang sekarang bilang lima. Mereka memang begitu. Saya juga kesal, Bu.
    .why = Gudang tidak pernah bilang empat. Kesal bersama-sama tidak membuatnya jadi kesalahan gudang.

# by-name
by-name-line-1 = Terpaksa saya titip Bu Haji sebelah. Utang budi saya tambah satu lagi.
    .thinks = Nanti malam satu gang tanya, ada apa kok buru-buru.
by-name-line-2 = Yang kecil hari ini jam lima. Yang baru hari Kamis. Baik.
    .thinks = Jangan nangis gara-gara kulkas mini.
by-name-line-3 = Halaman empat puluh, semua. Jangan ribut. … Jadi: yang kecil jam lima, yang baru hari Kamis.
    .thinks = Pura-pura baca semua. Saya juga bakal nguping.
by-name-line-4 = Dan tadi Anda bilang insulin tahan berminggu-minggu. Itu juga saya catat, pakai nama Anda.
    .thinks = Inginnya sih benar. Tetap saja nanti saya mampir apotek.
by-name-line-5 = Tadi katanya 214. Kalau yang baru mati juga, hari Minggu, kayak kemarin? Waktu itu siapa? Namanya.
    .thinks = Baru kali ini saya tanya dua kali dan masih berharap.
by-name-line-6 = Kalau yang baru mati juga? Saya telepon siapa? Namanya.
    .thinks = Kalau buat hari ini sih selalu ada jawabannya.
by-name-anyone = Ke nomor yang barusan Ibu telepon. Di sini sudah tercatat, jadi siapa pun dari kami bisa langsung meneruskan.
    .why = Ia minta nama dan mendapat papan sambung, yang tidak punya catatan itu.
by-name-bad-luck = Saya pun akan bertanya begitu, Bu, habis seminggu seperti ini. Ibu memang sudah tidak punya alasan percaya kami.
    .why = Sangat mengerti kenapa ia bertanya. Jawabannya masih belum ada.
by-name-it-will-not = Tidak akan, Bu, berani saya jamin. Yang kemarin itu kebetulan saja, barangnya sebetulnya bagus-bagus semua.
    .why = Itu tidak bisa dijanjikan siapa pun, dan barang bagus itu baru seminggu ia punya.
by-name-me-214 = Saya: Dian, 214. Kalau saya libur, Bayu, ia baca catatan saya dulu. Kalau mati lagi, uang kembali hari itu.
    .why = Satu nama, nama di belakangnya, dan apa yang terjadi: jawabannya siap untuk pertanyaan sesudahnya.
by-name-silence =
    .why = Ia mendengar Anda mencari-cari. Pertanyaan ini harus sudah siap jawabannya sebelum Anda menawarkan apa pun.

# by-name-again
by-name-again-line-1 = Itu bukan nama.
    .thinks = Dewi setidaknya nama.
by-name-again-line-2 = 'Siapa pun dari kami' sudah pernah saya dapat. Dua kali.
    .or-2 = Semua orang di sana sudah. Saya maunya satu orang.
    .thinks = Maunya kan sederhana.
by-name-again-shifts = Betul, Bu. Hanya saja kami kerja bergiliran, jadi jujur, saya tidak bisa menjanjikan orangnya sama.
    .why = Jujur soal giliran kerja, tetapi berhenti di tempat kartunya berlanjut: 214, dan Bayu di belakangnya.
by-name-again-leader-calls = Baik, Bu. Saya minta ketua tim menelepon Ibu dengan satu nama tetap. Biasanya untuk begitu cepat sekali.
    .why = Satu lagi telepon yang akan dilakukan orang lain. Ia tahu bagaimana yang terakhir.
by-name-again-write-down = Memang bukan. Tulis, Bu: Dian, 214. Di belakang saya Bayu, nomor sama. Mati lagi: uang kembali hari itu.
    .why = Terlambat, tetapi lengkap: siapa, siapa lagi, dan apa yang terjadi.

# bell
bell-line-1 = Itu bel saya.
    .thinks = Asam basa. Harus hari ini pula.
bell-line-2 = Halaman empat puluhnya sudah habis dibaca.
    .thinks = Tiga puluh enam anak, lihat ke sini semua. Baca secepat itu baru sekarang.
bell-line-3 = Satu lagi. Rekamannya bilang terima kasih atas kesabaran saya empat belas kali. Mending ada yang mencatat.
    .thinks = Kok jadi cerewet begini bunyinya.
bell-head-office = Aduh, jangan ditanya, Bu! Itu maunya pusat. Kami semua sudah protes, tidak ada yang mau dengar.
    .why = Sedikit hiburan sesama korban. Sekaligus memberi tahu bahwa di toko ini tidak ada yang didengar.
bell-thank-you = Empat belas! Terima kasih, saya teruskan ke pengurusnya. Dan Kamis jam lima saya telepon: dingin tidak?
    .why = Keluhan kecil diterima demi keluhan besar di dalamnya, dan disebut jam kapan ia bisa melihat apakah Anda sungguh-sungguh.
bell-poor-you = Empat belas kali, padahal Ibu sedang menghitung jam ganti es! Rasanya pasti seperti disindir terus-terusan.
    .why = Tahu persis kenapa itu menyakitkan. Rekamannya tetap saja berterima kasih.
bell-survey = Baik, Bu, saya catat. Sebentar lagi ada survei lewat SMS; di situ ada kolom untuk masukan yang seperti ini.
    .why = Masukannya baru saja ia berikan. Sekarang ia harus mengetiknya.

# note
note-line-1 = Ia sedang mengajar kelas sepuluh. Delapan orang dalam antrean. Berkas pesanan 8841 terbuka, kolomnya kosong. Siapa pun berikutnya, Bayu atau sopir, akan membaca yang Anda tinggalkan.
note-gentle = Tolong semua lembut ke beliau: ibunya diabetes, insulin di tas pendingin, orang tua sendirian sampai jam empat.
    .why = Ditulis karena baik hati. Penyakit orang lain, dan jam-jam ia sendirian, jadi terbuka bagi siapa saja yang membuka berkas.
note-full = Dua telepon tak dicatat, salah kita. Obat, harus dingin. Pinjaman hari ini, baru Kamis 8-12. Pemegang Dian, 214.
    .why = Orang berikutnya bisa langsung bekerja tanpa menelepon lagi, dan tentang ibunya hanya tertulis yang diizinkan.
note-full-plain = Dua telepon tidak dicatat, salah kita. Kulkas pinjaman hari ini, baru Kamis 8-12, pasti. Pemegang: Dian, 214.
    .why = Orang berikutnya bisa langsung bekerja tanpa menelepon lagi. Obatnya tidak ditulis: izinnya belum diminta.
note-difficult = Pinjaman hari ini, tukar Kamis, beres. Hati-hati: pelanggan sulit, semua telepon dicatat jamnya, hafal aturan.
    .why = Tanggalnya benar. Rekan berikutnya akan mengangkat telepon sambil pasang kuda-kuda, padahal ia tidak pernah mencari ribut.
note-product-owner = Untuk penanggung jawab produk: lampu nyala, mesin mati, hari keenam, tanpa tanda-tanda. Mohon cek kelompok itu.
    .why = Berguna bagi seratus pembeli berikutnya. Tetapi yang mengangkat telepon pembeli ini tetap tidak menemukan apa-apa.

# van-at-five
van-at-five-line-1 = Selasa, jam lima lewat sepuluh. SMS dari nomor Bu Ratna.
van-at-five-line-2 = Yang kecil sudah datang. Mesinnya bunyi. R. W.
    .thinks = Alarmnya saya masukkan laci lagi. Dua-duanya.
van-at-five-line-3 = Yang kecil sudah datang. Sopirnya tanya gula darah ibu saya. Siapa yang memberi tahu?
    .thinks = Saya cerita ke satu orang. Satu.

# check
check-line-1 = Kamis, jam lima kurang sepuluh. Kulkas barunya berangkat tadi pagi. Sembilan orang dalam antrean, dan di agenda Anda: Bu Ratna, jam lima.
check-right-away = Antrean ditinggal, telepon beliau sekarang juga, ngobrol selama beliau mau. Habis seminggu begitu, sudah sepantasnya.
    .why = Murah hati dengan waktu sembilan orang yang menunggu. Yang ia dengar dari Anda jam lima, bukan satu jam.
check-bayu-rings = Minta Bayu yang menelepon, jalurnya sedang sepi. Sampaikan salam dari saya, bilang saya ingat beliau.
    .why = Pengecekannya terjadi, janjinya tidak: di dalam janji itu ada namanya.
check-text-her = Kirim SMS saja, supaya beliau tidak terganggu: 'Sudah dingin, Bu? Salam, Dian.' Lalu telepon berikutnya.
    .why = Hampir. Katanya ia akan ditelepon, dan ia pernah makan malam di sebelah HP yang tidak bunyi.
check-at-five = Ambil satu telepon lagi, jam lima telepon sendiri: 'Ini Dian. Sudah dingin, Bu? Apa lagi yang perlu saya tahu?'
    .why = Tepat waktu, satu pertanyaan tentang kulkas dan satu yang memberi ruang. Dua menit, dan catatannya bisa ditutup.

# endings
recommends-line-1 = Dingin. Tiga derajat, dari jam setengah sebelas. Pennya sudah dilihat apoteker.
    .thinks = Jam lima. Pulpennya sudah saya pegang, dan betul jam lima.
recommends-line-2 = Adik saya lagi renovasi dapur. Sudah saya suruh ke toko Dian, minta 214.
    .thinks = Saya tidur sampai azan subuh. Sudah lupa rasanya.
recommends-afterwards = Hari Sabtu adik Bu Ratna datang membawa daftar empat barang dengan satu nomor ekstensi di atasnya. Sejak itu petugas layanan menulis catatan dulu sebelum bicara, dan contoh di map pelatihan adalah sebuah catatan dengan jam-jamnya.
unconvinced-line-1 = Nyala. Ya sudah, cukup.
    .thinks = Catatannya saya simpan. Siapa tahu.
unconvinced-afterwards = Kulkas barunya jalan, dan tas pendingin itu kembali ke atas lemari. Bu Ratna tidak bercerita apa-apa tentang toko itu, yang jelek tidak, yang bagus pun tidak.
thursday-late-line-1 = Kamis, kalau begitu. Terima kasih.
    .thinks = Jam dua belas, jam tiga. Jam dua belas, jam tiga. Habis itu Kamis.
thursday-late-afterwards = Kulkas barunya datang hari Kamis jam sebelas, dan di berkas tertulis 'selesai'. Dua malam lagi Bu Ratna bangun jam dua belas dan jam tiga, dan tidak seorang pun di toko pernah tahu untuk apa.
refund-quiet-line-1 = Begini saja, saya ambil uangnya. Terima kasih. Anda sopan sekali.
    .thinks = Dekat pasar ada toko. Pulang nanti saya mampir.
refund-quiet-afterwards = Uangnya dikembalikan hari itu juga, tanpa salah satu angka pun. Sore itu Bu Ratna membeli kulkas di tempat lain dan tidak pernah menyebut toko itu lagi, mengeluh pun tidak.
kind-words-line-1 = Semua orang di sana baik sekali sama saya. Permisi.
    .thinks = Sebelas kalimat ramah. Saya hitung.
kind-words-afterwards = Bu Ratna menyurati toko untuk meminta uangnya, dan tiga minggu kemudian dibayar. Di ruang guru ia bilang tokonya ramah sekali, dan lain kali ia ke toko lain.
passed-on-line-1 = Tidak. Saya tidak mau dioper lagi. Saya tulis saja ke kantor pusat Saudara, berikut jam-jamnya.
    .thinks = Sama buat adik saya. Dia mau beli dapur.
passed-on-afterwards = Suratnya memuat tabel: empat meja, menit di setiap meja, apa yang dijanjikan. Adiknya membeli perabot dapur di tempat lain, begitu juga dua rekan gurunya.
hangs-up-line-1 = Tenang. Kerja saya itu tenang, menghadapi tiga puluh enam anak. Permisi.
    .thinks = Tangan saya gemetar. Gara-gara kulkas.
hangs-up-line-2 = Saya tidak percaya satu kata pun. Yang begini setiap hari saya periksa tiga puluh enam lembar. Permisi.
    .thinks = Padahal yang ini saya ingin sekali keliru.
hangs-up-line-3 = Telepon ditutup. Di layar Anda, penghitung waktunya berhenti.
hangs-up-afterwards = Bu Ratna mendapat uangnya lewat lembaga konsumen, dan di sana ia meninggalkan salinan catatannya. Di ruang guru, nama toko itu jadi sebutan untuk murid yang tidak mengerjakan PR.
goes-public-line-1 = Jam empat, ya. Saya cari guru pengganti dulu.
    .thinks = Jam empat. Saya sudah di depan pintu.
goes-public-afterwards = Bu Ratna melepas jam mengajarnya dan jam empat sudah di depan pintu; mobilnya datang jam lima lewat sepuluh, seperti yang sudah diketahui toko. Malam itu catatannya, lengkap dengan menitnya, ia unggah di grup warga, dan paginya koran kota menelepon.
told-the-driver-line-1 = Kulkasnya jalan, terima kasih. Tapi ibu saya sakit apa, rekan kerja saya sendiri tidak saya beri tahu.
    .thinks = Mamah sudah pakai baju batik buat menyambut mobilnya. Sejak itu nggak keluar kamar.
told-the-driver-afterwards = Dua kulkas itu datang tepat waktu, dan hari Jumat kantor pusat menerima surat tentang data pribadi dari seorang guru kimia. Bu Ratna memperingatkan orang dengan halus: mobilnya tepat, katanya, asal jangan cerita apa-apa.
