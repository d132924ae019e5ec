# Toko mesin jahit di Bandung. Pak Harun menyapa "Dik" selama hatinya masih hangat;
# kalau kecewa, sapaan itu hilang dan kalimatnya makin rapi.
# @source 18c6e3/4a5de3
title = Cuma lihat-lihat
# @source 750f43/0d07bf
summary = Sepuluh menit sebelum tutup, seorang bapak yang tenang minta memegang dulu sekoci delapan belas ribu sebelum membelinya.
# @source 7a2db8/71b563
briefing-role = Anda menjaga meja suku cadang di toko mesin jahit. Hari ini Kamis, dan toko tutup jam lima sore.
# @source 66215e/de2121
briefing-ticket = 16.48. Seorang ibu di meja sedang memilih ritsleting, dua mesin belum ditandatangani keluar, uang kas belum dihitung. Seorang bapak berumur mengelap sepatunya di keset pintu.
# @source 1cc9fc/b7971a .body a98ea0/fc9ed6
card-trying = Mencoba suku cadang
    .body = Suku cadang di bawah Rp 100.000 boleh dikeluarkan dari bungkusnya di meja. Dicoba di sini tidak dihitung sudah dipakai. Siapa pun boleh minta, hari apa pun.
# @source d7b0cf/ab10a5 .body dcecc6/eb67dd
card-cases = Sekoci
    .body = Biasa, Rp 18.000: untuk mesin tanpa pemotong benang. Pakai per, Rp 32.000: untuk mesin yang memotong benang sendiri. Tidak ada yang cocok untuk semua mesin; kalau ragu, bandingkan dengan yang lama.
# @source 6b0d9c/636215 .body c0c76b/40c602
card-closing = Tutup toko
    .body = Pintu ditutup jam lima. Yang sudah di dalam tetap dilayani. Kas dihitung sesudah pembeli terakhir pulang.
# @source a32606/263d75 .body cb5387/16b1b2
card-prices = Harga dan penawaran
    .body = Meja tidak memberi potongan harga. Surat penawaran dibuat Teh Nining, paling lambat jam dua belas hari kerja berikutnya. Harga yang dibayar pelanggan lain tidak pernah diperlihatkan.
# @source 918d10/b29edc .body 54bc5e/2ce6b2
card-engineer = Teknisi
    .body = Keluar hanya Selasa dan Jumat. Kalau pelanggan menelepon sebelum jam tiga, mesin pinjaman bisa diambil di toko hari itu juga.
# @source 9d3849/f9ee52
customer-name = Harun Suhendi
# @source 4ea6c9/06de21 .department 4be79b/b1e3f1
cast-senior = Teh Nining
    .department = Penjualan senior
# @source 2cf10b/c41194 .department 41e540/2bbc80
cast-stores = Ujang
    .department = Gudang

# door
# @source 6182a0/b436aa .or-2 6dc285/9b1ae7 .thinks cee811/420ef8
door-line-1 = Punten, Dik. Sudah mau tutup, ya. Cuma sekoci, kok. Kalau boleh, saya mau pegang dulu barangnya.
    .or-2 = Sore, Dik. Punten, saya tahu sebentar lagi jam lima. Boleh saya pegang sekoci sebentar saja?
    .thinks = Toko ketiga hari ini. Lutut saya yang menghitung.
# @source 4cdb48/745cc0 .why deeffa/9c8819
door-which-machine = Saya keluarkan dua-duanya, ya. Yang biasa delapan belas ribu, yang pakai per tiga dua. Buat mesin apa?
    .why = Cepat dan berguna, tetapi salamnya tidak dijawab. Ibu yang sedang Anda layani juga ditinggal begitu saja.
# @source 0e48ef/a10289 .why 841a45/dc56f6
door-look-around = Mari, Pak, silakan masuk, sama sekali tidak merepotkan! Lihat-lihat saja dulu, santai, sepuasnya.
    .why = Sambutan hangat yang mengantarnya ke rak yang salah. Sekoci ada di belakang Anda, dan ia minta memegangnya.
# @source 69785a/4cfbdc .why bca906/d864fc
door-finish-first = Masih keburu, Pak. Dua menit saya selesaikan Ibu ini dulu, lalu sekocinya saya taruh di tangan Bapak.
    .why = Ia tahu bahwa ia tidak terlambat, berapa lama menunggu, dan apa sesudahnya. Tidak ada orang lain yang kehilangan giliran.
# @source 5581af/c1f6a4 .why ec32c9/2080d8
door-website = Kami tutup jam lima, Pak, tapi semuanya ada di situs kami, lengkap dengan foto dan ukurannya.
    .why = Ia minta memegang, dan situs tidak bisa itu. Menyebut jam tutup lebih dulu membuatnya merasa mengganggu.

# behind-counter
# @source 7be831/7117e7 .thinks e5c8b4/6bb1ca
behind-counter-line-1 = Sudah saya kelilingi dua kali, Dik. Sepertinya ada di belakang Adik, ya.
    .thinks = Pita ada sembilan belas macam. Saya hitung.
# @source 158479/01923b .why 590eaa/db3a1c
behind-counter-just-shout = Aduh, Bapak, kok tidak panggil saja! Yang kecil-kecil memang kami simpan di atas sini, biar aman.
    .why = Ramah, tetapi menit yang hilang jadi salahnya sendiri. Ia bukan orang yang berseru di dalam toko.
# @source 1d3ef9/000cf2 .why aa20c2/a26639
behind-counter-sent-you-wrong = Betul di sini, dan tadi saya salah arahkan. Dua menit dengan Ibu ini, lalu saya ambilkan, Pak.
    .why = Jelas salah siapa dan kapan dibereskan. Tiga menit sudah hilang, tetapi keperluannya sekarang dipegang.
# @source a49db0/3c7bd7 .why e9e0be/3d0aad
behind-counter-walk-off = Iya, di atas sini. Tidak bisa ditaruh luar, barang kecil suka jalan sendiri, Bapak pasti tahulah.
    .why = Mungkin benar tentang orang lain. Bagi bapak yang minta memegang barang kecil, itu terdengar seperti curiga.

# on-the-website
# @source bbca9d/03610a .thinks 59d0c7/f31476
on-the-website-line-1 = Fotonya sudah saya lihat, terima kasih. Justru gara-gara foto.
    .thinks = Sopan. Semua toko sopan. Saya juga sopan.
# @source a47d9a/26b49b .why ebea68/8a864e
on-the-website-free-returns = Bisa retur gratis, lho, Pak. Pesan saja dua, ambil yang bagus, yang satunya dikirim balik.
    .why = Layanan yang nyata, ditawarkan kepada orang yang baru saja bilang bahwa itu tidak menolongnya.
# @source e847c2/1592d0 .why 8c9b9a/701049
on-the-website-in-hand = Kalau begitu foto tidak ada gunanya. Dua menit dengan Ibu ini, lalu Bapak pegang barangnya.
    .why = Situsnya ditarik kembali, dan satu hal yang ia minta diambil.
# @source f8d572/ceb85e .why ecfd52/7edb74
on-the-website-all-to-yourself = Ingin sekali saya bantu, cuma jamnya ini. Besok ke sini, ya, Pak, nanti saya temani khusus!
    .why = Disampaikan dengan manis, dan artinya tidak. Baginya besok berarti ongkos angkot lagi, dan tidak ada yang bertanya apakah ia bisa.

# phone
# @source 98a038/e6c41a
phone-line-1 = Telepon! Pasti orang gorden, yang enam mesin itu. Bisa tolong?
# @source ffb917/c5250e .thinks da73ee/e41dfb
phone-line-2 = Angkat saja dulu, Dik. Saya biasa berdiri.
    .thinks = Dua menit, dan tadinya memang akan dua menit. Yah. Telepon.
# @source b1e42e/dc99e8 .thinks d58350/803be9
phone-line-3 = Silakan diangkat dulu. Saya biasa berdiri.
    .thinks = Telepon tidak pernah disuruh berdiri.
# @source 008476/6898fc .why 11f1d2/4dab3c
phone-pick-up = Bapak baik sekali. Ini pesanan besar, sedetik saja, habis itu saya khusus untuk Bapak. Janji.
    .why = Sedetik tidak pernah sedetik. Ia juga jadi tahu apa yang membuat orang boleh menyela antrean: pesanan besar.
# @source 513bb2/759112 .why 2de34d/a375cd
phone-thank-patience = Aduh, Bapak sabar sekali. Coba semua pembeli seperti Bapak, dari siang ramainya tidak berhenti.
    .why = Ia dipuji karena menunggu, dan tetap menunggu. Telepon terus berdering dan tidak ada yang memutuskan apa-apa.
# @source e610dc/bbf3d9 .why c74f0a/6f6a49
phone-packet-first = Ini yang biasa, delapan belas ribu. Bapak lihat dulu bungkusnya, saya angkat ini, sebentar saja.
    .why = Ia mendapat sesuatu yang masih tersegel, dan punggung Anda. Yang dilayani antreannya, bukan orangnya.
# @source 80f9d0/700596 .why eb74e7/8b3256
phone-glenys-could = Teh Nining, bisa tolong angkat? Bapak ini sudah di sini sebelum berdering. Mari, Pak.
    .why = Telepon ada yang mengurus, dan jelas siapa. Orang yang ada di depan Anda tetap pada gilirannya, dan mendengarnya.
# @source .why 5f2ebb/0283db
phone-silence =
    .why = Selama tidak ada yang memutuskan, teleponlah yang memutuskan.

# rings-out
# @source f9984a/990ed4
rings-out-line-1 = Mati. Pasti sudah menelepon toko sebelah.
# @source a8d1a4/88b1a6 .thinks 57c60c/b3851e
rings-out-line-2 = Gara-gara saya, ya. Maaf jadi menghambat.
    .thinks = Sekarang saya menghilangkan enam mesin orang.

# still-talking
# @source e50c7a/d9b1fe
still-talking-line-1 = 16.55. Orang gorden masih ada satu pertanyaan lagi, soal benang.
# @source 8adca7/8c9d56 .thinks 022433/15b0db
still-talking-line-2 = Tidak apa-apa. Tadi dua menit, kalau tidak salah.
    .thinks = Tujuh. Jamnya tergantung tepat di atas kepalanya.
# @source a06219/eb7358 .thinks 613806/b264f6
still-talking-line-3 = Tidak apa-apa. Pekerjaan memang harus didahulukan.
    .thinks = Saya bisa menunggu angkot saja, sambil duduk.
# @source 9173cf/0d6038 .why a3fecd/bf3f49
still-talking-never-stops = Maaf, ya, Pak, di sini memang tidak ada habisnya! Sampai mana tadi, Bapak cari spul, ya?
    .why = Permintaan maaf atas nama telepon. Lalu ia harus meminta hal kecil yang sama sekali lagi.
# @source e39475/0e65c4 .why d5b1c9/f16181
still-talking-quieter-morning = Saya tidak enak, Bapak jadi menunggu. Apa lebih enak besok pagi? Sebelum jam sepuluh sepi.
    .why = Terdengar seperti memikirkan dia, padahal meringankan Anda. Ia sudah menunggu, dan sekarang diminta datang lagi.
# @source 93e5d6/73a007 .why 762896/049c4c
still-talking-took-the-phone = Bapak menunggu, saya malah angkat telepon. Itu salah saya. Sudah saya tahan. Ini sekocinya.
    .why = Menyebut apa yang Anda lakukan, tanpa alasan, dan mulai dari sini keperluannya yang didahulukan.

# tin
# @source 8b2d33/777de4
tin-line-1 = Karton semua ini. Lewat karton tidak terasa apa-apa.
# @source ba6b09/6020b4
tin-line-2 = Oh. Wah, terima kasih, Dik.
# @source aad7f7/e9a60c .thinks 4db08a/1052a5
tin-line-3 = Boleh dikeluarkan dari bungkusnya? Saya bawa spul di kaleng ini, sudah digulung. Soalnya saya pernah beli lihat foto saja.
    .thinks = Di toko tadi, sampai sini mereka bilang segel.
# @source 7bee94/9ad9b8 .why 9c6e9c/f79769
tin-stays-shut = Maunya sih boleh, Pak, tapi kalau sudah dibuka tidak bisa dijual sebagai baru. Di belakangnya ada gambar, kok.
    .why = Aturan yang dikarang karena terburu-buru. Kartu di meja Anda bilang sebaliknya, jadi lihat dulu sebelum menolak.
# @source a3a705/cb538d .why 17fff6/94e68a
tin-open-explain = Saya bukakan. Badannya baja, sekrup ini untuk tegangan, capnya di belakang. Nah, silakan langsung dicoba.
    .why = Bungkusnya terbuka, dan setengah kalimat soal foto tadi hilang. Ia punya alasan, dan Anda tidak bertanya.
# @source 4f2b73/1d89ab .why aeb4b0/620e5b
tin-what-happened = Boleh, dikeluarkan saja, memang untuk itu ada meja ini. Yang dibeli lihat foto itu kenapa jadinya, Pak?
    .why = Ia langsung mendapat yang ia minta, lalu pertanyaan yang memang ia sisakan tempatnya.
# @source 8312ed/44fa37 .why e94e51/637b3b
tin-caught-too = Aduh, jangan bicara foto, Pak! Saya juga pernah tertipu, beli gorden. Bapak pasti kesal setengah mati.
    .why = Anda sudah di pihaknya sebelum tahu soalnya. Ia tidak kesal, dan bungkusnya masih tertutup.

# put-back
# @source ca8736/1bf900 .thinks f7c9dc/eff0ac
put-back-line-1 = Oh, betul, betul. Nanti kan ada yang beli.
    .thinks = Taruh yang lurus, Harun. Tutup kalengnya.
# @source fae83e/e714db .why dd1d2a/6715f4
put-back-not-my-rules = Iya, maaf, ya, Pak, memang agak aneh. Bukan saya yang bikin aturan, kalau bisa sudah saya ubah.
    .why = Anda setuju dengannya, dan tidak ada yang berubah. Siapa pun pembuat aturannya, Andalah yang bisa memeriksanya.
# @source 668107/66c054 .why 0a696e/a927b4
put-back-told-you-wrong = Bukan, saya yang keliru. Barang sekecil ini boleh dicoba. Dibuka saja, Pak, saya juga mau lihat.
    .why = Anda meralat diri sendiri dengan jelas, dan membuatnya mudah untuk tetap meminta.
# @source 13d0e7/739cc7 .why 794b50/e8b2f7
put-back-buy-and-return = Dibeli dulu juga bisa, nanti dibawa lagi ke sini. Empat belas hari, asal belum dipakai, ya, Pak.
    .why = Syaratnya dikutip dengan benar. Untuk tahu, ia harus memakainya, dan sesudah itu sudah terpakai.

# too-late
# @source a2f7aa/74f0e8 .thinks 12eefa/9e4177
too-late-line-1 = Terima kasih, baik sekali. Hanya saja kalengnya sudah saya tutup.
    .thinks = Tutupnya keras. Malu kalau dibuka lagi.

# her-hands
# @source 9a2288/c41914
her-hands-line-1 = Enam biji, lihat foto. Persis sama. Pernya lembek seperti mentega.
# @source 0b7ff2/64a26b .thinks c76dee/5808c1
her-hands-line-2 = Ada ibu-ibu yang belajar di mesin itu. Bu Entin. Lima puluh tiga umurnya. Dua minggu benang bawahnya keriting, dua minggu juga dia bilang ke kami tangannya yang salah.
    .thinks = Tadinya dia bawa bantal duduk sendiri. Suatu pagi tidak lagi.
# @source 3f7894/0ad278 .why 5ad2b4/42dbcf
her-hands-send-back = Apa tidak dikembalikan saja, Pak? Kan ada haknya, belanja lewat internet itu bisa dikembalikan semua.
    .why = Ia bercerita tentang Bu Entin dan Anda menjawab tentang paket. Pertanyaannya juga menyiratkan ia teledor.
# @source e1b4b1/6fa153 .why 66a2e9/538cc1
her-hands-not-her = Dua minggu menyalahkan tangannya, padahal cuma per yang lembek. Mari kita lihat yang ini, Pak.
    .why = Anda mendengar yang sakit: seseorang meragukan dirinya karena per murahan. Dengan kata-katanya, tanpa dilebih-lebihkan.
# @source 5f0fed/cd62e7 .why ce7b4c/f9620b
her-hands-sprung-then = Berarti Bu Entin butuh yang pakai per, tiga puluh dua ribu. Saya ambilkan sekarang, dan bereslah dia.
    .why = Barang lebih mahal sebelum Anda tahu mesin dan jahitannya. Ia datang untuk meyakinkan diri, bukan untuk diyakinkan.
# @source 0e23c4/5f8733 .why fd411c/3b50b1
her-hands-in-floods = Aduh, saya sampai mau menangis. Kasihan Bu Entin! Saya juga pasti begitu, sama mesin saya payah, Pak.
    .why = Hangat, dan di kalimat kedua sudah tentang Anda. Sesudah itu ia tidak bercerita lagi.

# missed-it
# @source c86aac/663326 .thinks 278a3b/4e3e28
missed-it-line-1 = Enam biji dua puluh ribu. Bukan soal uangnya.
    .thinks = Soal bantal itu.
# @source 89aeaf/feaa18 .why 7714d4/6a73ad
missed-it-the-principle = Tapi kan ini soal prinsip, Pak. Kalau tidak ada yang mengembalikan, ya mereka jualan terus.
    .why = Anda menang berdebat soal paket. Ia tidak sedang berdebat.
# @source cabdbe/78b5f7 .why 0a3918/aefd24
missed-it-these-differ = Baik, saya paham. Yang ini bukan jenis itu, Pak. Silakan dicoba, nanti kita lihat dari situ.
    .why = Jalan pulang yang rapi ke barangnya. Kata-katanya tertinggal di meja.
# @source 4e0f41/253307 .why cca4bf/06fb04
missed-it-went-past-it = Bukan. Soal beliau merasa tidak bisa, dan saya lewati begitu saja. Mari, Pak, coba yang ini.
    .why = Anda kembali mengambil yang terlewat, dan mengakui bahwa itu terlewat.

# hang
# @source 1a4203/11c954
hang-line-1 = Jam lima! Saya kunci, ya?
# @source 1502b3/41cecb .thinks 988ef6/6b68a6
hang-line-2 = Nah, itu. Coba dia dengar sendiri ada yang bilang begitu.
    .thinks = Tiga kali saya ceritakan. Baru ini sampai ke seberang meja.
# @source b0fd14/5af59f .thinks a04365/0bc767
hang-line-3 = Ya. Begitulah. Saya cepat saja, kok.
    .thinks = Sisanya tidak usah. Panjang ceritanya.
# @source fe2ab5/3ebcc4 .thinks 4e0b79/6b731d
hang-line-4 = Sebentar, ya. Digantung di benangnya, disentak sedikit, lalu tinggal dilihat.
    .thinks = Harusnya turun satu senti. Habis itu dia pikir-pikir.
# @source be7fb5/24a77b .why 1f8bcc/012b0f
hang-my-nan = Ih, nenek saya dulu juga begitu! Mesinnya yang diinjak, di kamar belakang, kami tidak boleh dekat.
    .why = Kenangan ramah tepat saat ia butuh hening. Sekocinya bergoyang dan ia harus menoleh.
# @source 6f95c6/8822a5 .why 590ae1/179c52
hang-ring-through = Silakan dilanjut, Pak. Saya masukkan dulu ke kasir, jadi begitu Bapak selesai, tinggal bayar saja.
    .why = Menolong kasir. Pembelian yang belum ia putuskan sudah diputuskan, dan ia mendengar laci terbuka.
# @source f76b63/8e828a .why 711e24/ad743b
hang-leave-the-key = Tolong, Teh, kuncinya biar di saya. Bapak ini jangan diburu-buru, nanti kas saya yang hitung.
    .why = Satu kalimat untuk Teh Nining, tidak satu pun untuknya. Lambatnya kini tanggungan Anda, dan ia boleh melihat dengan tenang.
# @source 0c5fea/ff2482 .why 2e1321/f17ea7
hang-is-it-good = Gimana, Pak, bagus, ya? Soalnya jam segini mestinya kami sudah mulai hitung kas, begitu ceritanya.
    .why = Dua kali memburu dalam satu napas. Ia sudah di dalam sebelum jam lima, dan kas bukan urusannya.
# @source .why 12fd20/786ddc
hang-silence =
    .why = Anda diam dan membiarkannya melihat. Di sini itu sebuah jawaban; hanya Teh Nining di pintu yang masih menunggu jawabannya.

# lost-it
# @source 999d9c/28d906 .thinks 95eb81/e8c299
lost-it-line-1 = Nah, lepas. Tadi bergoyang.
    .thinks = Ceritanya bagus. Enaknya didengar sesudahnya.
# @source 035561/2d3c36 .thinks 418f77/9790fe
lost-it-line-2 = Belum bisa saya bilang. Kasnya harus dihitung, ya. Tidak jadi juga tidak apa-apa.
    .thinks = Angkot berikutnya jam enam kurang. Jangan, jangan minta ditunggu.
# @source 7db3d4/9a5e97 .why fc013a/a6fe90
lost-it-looked-fine = Saya lihat tadi bagus, kok, turunnya mulus. Kalau saya jadi Bapak, tidak usah khawatir, sungguh.
    .why = Anda tidak melihatnya dan bilang bagus. Ia terlalu sopan untuk membantah, dan terlalu paham untuk percaya.
# @source e0d33f/ccc36f .why d359e0/1a6afa
lost-it-start-again = Ulangi saja, Pak, saya tutup mulut. Kas bisa menunggu sampai Bapak benar-benar melihatnya turun.
    .why = Mengembalikan keheningannya, dan mengaku kenapa tadi hilang.
# @source db868b/c4a7a0 .why db7e0a/dc24cc
lost-it-demo-machine = Apa kita pasang di mesin contoh saja, Pak? Lebih cepat, dan jahitannya langsung kelihatan, kan.
    .why = Sama sekali bukan ide buruk, tetapi itu uji Anda, bukan ujinya. Ia datang untuk percaya pada matanya sendiri.

# two-lots
# @source dd7c76/22ce9c
two-lots-line-1 = Oh, sudah dimasukkan ke kasir. Maaf, jadi harus dibatalkan.
# @source 875f9f/86debd .thinks 007177/6b4b29
two-lots-line-2 = Tidak. Macet, lihat. Benangnya putus duluan sebelum dia mau turun.
    .thinks = Jadi besok dia duduk di sebelah orang lagi, menonton.
# @source 492159/c367ee
two-lots-line-3 = Itu kiriman baru. Datang Selasa, memang seret, saya sudah bilang. Yang lama di atas, saya sudah pakai jaket ini.
# @source 6c2255/8f0784 .why 5a6092/c4e4ca
two-lots-quarter-turn = Cuma perlu putar seperempat di sekrupnya. Sini, Pak, setengah menit juga beres di tangan saya, kok.
    .why = Jalan, untuk hari ini. Per yang kaku tersembunyi oleh sekrup, dan ia lebih tahu itu daripada kalian berdua.
# @source a210de/1e68bd .why 2354fa/e51e36
two-lots-saturday = Padahal Bapak sudah jauh-jauh! Tidak usah buru-buru, Sabtu saja, Pak, nanti saya siapkan sekotak penuh.
    .why = Ramah dan tidak memburu-buru, dan ia pulang tangan kosong. Yang bagus hanya satu tangga jauhnya.
# @source d87e89/125434 .why d053ca/51e634
two-lots-settles-in = Awalnya memang agak seret, semuanya begitu. Nanti lemas sendiri, Pak, sehari dua hari dipakai juga.
    .why = Ujang baru saja bilang lain, dan pembelinya mendengar. Dua orang, dua jawaban.
# @source 120951/151f09 .why c53fc5/826984
two-lots-which-shelf = Pulang saja, Jang, tolong raknya yang mana? Dua menit, ya, Pak, lalu Bapak coba yang kiriman lama.
    .why = Anda pergi sendiri, menyebut berapa lama, dan tidak ada yang dibuat merasa terlambat.

# tomorrow-nine
# @source f3b097/de6240 .thinks e4ee07/3a6092
tomorrow-nine-line-1 = Sabtu. Hanya saja besok jam sembilan sudah dipakai.
    .thinks = Padahal sudah saya bilang ke orangnya: beres.
# @source 4e7816/a4cfd8 .why 09c763/31f5ed
tomorrow-nine-sprung-tonight = Sekarang ini bisa pakai yang berper, Pak, tiga puluh dua ribu. Tidak seret, dan ini barangnya.
    .why = Ada sesuatu untuk dibawa pulang, hampir dua kali harganya, dan tidak ada yang bertanya apakah cocok dengan mesinnya.
# @source cfd116/f00298 .why dbb683/7d83f8
tomorrow-nine-run-up-now = Berarti Sabtu percuma. Duduk di kursi saya, Pak, saya naik ambil yang lama. Dua menit saja.
    .why = Waktunya yang menentukan, bukan waktu Anda. Tawaran yang salah ditarik tanpa pidato.
# @source 41caae/4ece0a .why 9453ec/33af45
tomorrow-nine-such-a-shame = Aduh, sayang sekali. Dipikir-pikir dulu saja dengan tenang, Pak, besok saya minta orang telepon Bapak.
    .why = Waktu seluas-luasnya, untuk orang yang waktunya cuma sampai jam sembilan. Nomornya pun belum Anda tanyakan.

# creeps-back
# @source 02975f/be6ea5 .thinks 40c61f/f229f8
creeps-back-line-1 = Sekarang jalan, ya. Memutar sekrup saya juga bisa. Senin nanti sudah balik lagi.
    .thinks = Sekrup yang saya putar sudah setoples.
# @source f82f27/a64ca3 .thinks 69fb96/0b5278
creeps-back-line-2 = Sehari dua hari. Besok jam sembilan sudah dipakai.
    .thinks = Anak yang pakai jaket tadi melihat sepatunya.
# @source 9b0fb0/e89c38 .why 2c2b1e/f2a0f5
creeps-back-sell-dozens = Tidak usah khawatir, Pak, kami jual puluhan, dan rasanya belum pernah ada yang balik ke sini.
    .why = Puluhan yang lama, barangkali. Yang baru datang hari Selasa, jadi belum ada yang bisa tahu.
# @source 47726a/fabe67 .why 95aeed/f0611e
creeps-back-want-it-right = Bapak benar, dan Bapak yang paham. Saya ambil yang lama ke atas. Dua menit, silakan duduk dulu.
    .why = Percaya pada bapak yang membawa kaleng, lalu mengerjakan yang sejak awal sudah ada.
# @source c0c329/607e37 .why 4d045b/0453a0
creeps-back-have-two = Begini saja, Pak, ambil dua bayar satu, ya. Kan jadi aman, kalau yang satu seret masih ada lagi.
    .why = Murah hati dengan uang toko, dan sekarang ia punya dua yang macet. Yang salah bukan harganya.

# half-inch
# @source fb60c6/b7fb2d .or-2 b1adeb/1e68f1 .thinks 109992/8b3057
half-inch-line-1 = Nah. Lihat, Dik? Turun satu senti, lalu dia pikir-pikir.
    .or-2 = Nah, ini. Satu senti terus berhenti, seperti orang menaruh cangkir.
    .thinks = Jam sembilan nanti yang saya lihat mukanya, bukan jahitannya.

# if-yours
# @source 50234b/1eb44e .thinks dc8633/420ba8
if-yours-line-1 = Ya, bolehlah. Untuk hari ini.
    .thinks = Tidak akan bisa. Tapi saya sudah cukup merepotkan.
# @source 16dceb/6b9085 .thinks 6fc3ac/77e94e
if-yours-line-2 = Terus yang bagus ini, yang ada pernya lagi. Kalau mesinnya mesin Adik, pilih yang mana?
    .thinks = Tiga puluh satu tahun orang bertanya itu ke saya.
# @source 73be38/4037fc .why 85ca7a/ea53ab
if-yours-trust-hands = Saya lebih percaya tangan Bapak daripada omongan saya. Yang Bapak lupa saja saya belum tentu tahu.
    .why = Pujian yang tulus sebagai ganti jawaban. Ia bertanya apa yang akan Anda pilih.
# @source aedec9/662c89 .why 330024/18fcee
if-yours-cuts-thread = Mesinnya potong benang sendiri, Pak? Kalau tidak, yang biasa saja. Per itu cuma buang-buang uang jadinya.
    .why = Satu pertanyaan tentang mesinnya, satu jawaban jelas, laci lebih sedikit empat belas ribu. Begitulah dimintai nasihat.
# @source 557f2c/268847 .why a322bd/a6ce15
if-yours-fits-all = Yang mana saja. Dua-duanya pas di semua mesin industri yang pernah ada, itu berani saya jamin, Pak.
    .why = Jaminan yang tidak bisa Anda berikan: kata kartu, tidak ada yang cocok untuk semua mesin. Sekoci yang salah menggores rotarinya.
# @source 2e496f/a9c045 .why 756775/59612a
if-yours-dearer = Wah, yang pakai per, Pak. Bedanya cuma empat belas ribu, dan yang pakai tidak perlu pusing-pusing lagi soal ini.
    .why = Jawaban tegas untuk mesin yang belum Anda tanyakan. Pada kebanyakan mesin, kelebihannya sia-sia.

# not-an-answer
# @source 261dd7/db60ce .thinks 37992c/cc6eb1
not-an-answer-line-1 = Terima kasih pujiannya. Tapi belum yang mana.
    .thinks = Sore ini semua orang baik sekali.
# @source ad4374/1d38f6 .why a4d29e/3a036f
not-an-answer-ask-glenys = Kalau itu Teh Nining, Pak, beliau hafal semuanya. Teh, ada waktu sebentar untuk Bapak yang ini?
    .why = Bertanya kepada Teh Nining boleh. Menyerahkannya supaya ia mengulang semua, jam lima lewat sepuluh, tidak.
# @source 1d0f9d/81e372 .why 286c8c/0c4277
not-an-answer-which-one = Memang belum. Yang biasa, Pak, kecuali mesinnya potong benang sendiri. Baru di situ pernya perlu.
    .why = Sindirannya diterima dan jawabannya diberikan, dengan satu hal yang bisa mengubahnya.
# @source 964390/682c6d .why 203336/7408c4
not-an-answer-matter-of-taste = Itu soal selera, sih, Pak. Ada yang suka ini, ada yang itu, belum pernah saya dengar ada keluhan.
    .why = Ditanya dua kali, tetap bukan jawaban. Dan bukan soal selera: di kartu tertulis yang mana untuk apa.

# glenys-tells
# @source efe434/3cfcc4
glenys-tells-line-1 = Yang biasa. Kecuali potong benang sendiri. Itu saja, Pak? Saya masih harus menulis yang gorden.
# @source d06530/c9f6e1 .thinks 5eee9c/584a24
glenys-tells-line-2 = Itu saja. Terima kasih.
    .thinks = Enam kata. Mestinya dari yang tadi pun bisa.

# just-one
# @source 8897ae/34f68e .thinks 718e0e/9dd9df
just-one-line-1 = Sudah lewat jam lima, repot-repot demi delapan belas ribu. Apa untungnya buat Adik, kalau boleh tahu?
    .thinks = Saya ingin tahu. Di tiga toko saya pikirkan.
# @source 005318/4fedc7 .thinks e14038/07719a
just-one-line-2 = Saya sudah menahan sampai lewat jam lima, untuk delapan belas ribu. Tidak sebanding, ya.
    .thinks = Lebih baik saya yang bilang duluan.
# @source f2287d/edadc2 .why 1cb99f/84b564
just-one-trade-terms = Ah, tidak apa-apa! Bapak punya usaha, barangkali? Kami ada harga khusus untuk pelanggan usaha, lho.
    .why = Ia bilang dirinya kecil, dan Anda memeriksa apakah ia mungkin besar. Ia melihatnya.
# @source 42fdcd/1c44b5 .why 19976d/bf992c
just-one-seen-it-drop = Kalau enam kali dapat yang jelek, saya juga mau lihat turun dulu baru bayar lagi. Cuma itu, Pak.
    .why = Anda berdiri di sisi mejanya. Ia tidak perlu berutang budi, dan tidak perlu penting.
# @source 0f9e7e/f76baf .why 19976d/bf992c
just-one-want-to-see = Kalau itu delapan belas ribu saya, saya juga mau lihat turun dulu baru bayar. Cuma itu saja, Pak.
    .why = Anda berdiri di sisi mejanya. Ia tidak perlu berutang budi, dan tidak perlu penting.
# @source 46b81c/d6f6e8 .why a3fd7f/37529e
just-one-every-bit = Bagi kami Bapak sama pentingnya dengan orang yang beli sepuluh mesin, sungguh, ini dari hati saya.
    .why = Maksudnya baik, dan bunyinya seperti poster. Ia bertanya tentang Anda, dan Anda menyebut pangkatnya.
# @source dc62f7/4f584f .why 9bfeb9/5c0eed
just-one-late-tea = Untungnya pulang telat, Pak! Tapi Bapak masuk sebelum jam lima, masa saya suruh keluar lagi, kan?
    .why = Jujur dan hampir lucu, dan sesudah seperempat jam yang baik ia bisa menerimanya. Kalau tidak, terdengar ia cuma dibiarkan.

# only-one
# @source 8b7409/e36106
only-one-line-1 = Tidak. Saya bukan siapa-siapa.
# @source eee32a/49ff6c
only-one-line-2 = Bagus kata-katanya.
# @source d6d1fc/691908 .thinks 02c25e/38a481
only-one-line-3 = Satu saja, kalau begitu. Lain hari kalau perlu lagi, apa orang boleh coba dulu? Atau hanya sore ini?
    .thinks = Tadi ada yang mau saya sampaikan. Nanti sajalah.
# @source 397fcb/61d228 .why 820022/96b4d6
only-one-only-for-you = Untuk Bapak tentu boleh! Tidak untuk semua orang, lho, tapi Bapak dari tadi baik sekali sama kami.
    .why = Kemurahan hati sebagai ganti aturan. Menyenangkan sebentar, dan orang berikutnya yang meminta ditolak.
# @source cd375d/c64826 .why c1ebaf/7e6380
only-one-depends = Terus terang tergantung ramainya, Pak. Paling enak pagi, atau sebelum datang Bapak telepon kami dulu.
    .why = Benar untuk sore ini, salah menurut kartu. Yang ia bawa pulang: tadi ia merepotkan.
# @source cd6779/efd3fe .why c6826b/99da3e
only-one-anybody = Siapa saja, hari apa saja. Yang di bawah seratus ribu boleh dibuka di meja ini, tertulis di buku kami.
    .why = Ini aturan, untuk semua orang, dan bisa Anda tunjukkan. Ia tidak berutang apa-apa dan bisa bercerita.
# @source c5ca43/d0b803 .why 7e9b83/513682
only-one-take-three = Ambil tiga saja sekarang, Pak, biar beres. Saya pilihkan tiga yang turunnya pas, hemat ongkos angkot.
    .why = Praktis, dan Anda yang bekerja. Ia bertanya apakah boleh kembali, dan Anda menawarkan cara untuk tidak kembali.

# sits-down
# @source a975b9/a4dbb1 .thinks 0c9fd6/0172b5
sits-down-line-1 = Nah, iya, Dik. Saya juga begitu pikirnya.
    .thinks = Tidak pakai bumbu. Ya sudah, bilang saja.
# @source 9b2e63/0a448e
sits-down-line-2 = Saya Harun. Saya yang pegang mesin di koperasi jahit, yang di bekas pabrik tenun itu. Ada dua puluh dua.

# twenty-two
# @source f9165c/251a37 .thinks c4d557/273496
twenty-two-line-1 = Empat belas mau diganti. Saya disuruh ke tiga toko, dan di semuanya saya minta sekoci. Tidak saya mulai dari yang empat belas. Kalau dari situ, semua orang jadi saudara.
    .thinks = Sekarang kelihatan saudaranya siapa.
# @source 8cf161/ae1055 .why 99b5c8/9d7ab5
twenty-two-should-have-said = Kenapa tidak bilang dari tadi, Pak! Pasti saya tinggalkan semuanya. Duduk dulu, saya buatkan teh, ya.
    .why = Setiap katanya ramah, dan bersama-sama artinya: sepuluh menit lalu ia belum pantas diberi kursi.
# @source 0ffe3e/9b42c5 .why 8b11fd/ac50ba
twenty-two-quarter-off = Empat belas! Kalau begitu lupakan yang tadi. Dua puluh lima persen untuk semua, mulai dari sekoci ini.
    .why = Meja tidak memberi potongan, jadi itu bukan milik Anda untuk dijanjikan. Ia baru saja bilang apa pendapatnya tentang saudara dadakan.
# @source 9f556c/886d09 .why ffe95e/278a5c
twenty-two-same-price = Terima kasih sudah cerita. Yang ini tetap delapan belas. Penawaran oleh Teh Nining, saya yang mengawal.
    .why = Yang kecil tetap harganya, dan yang besar ada yang memegang. Di meja ini tidak ada yang berubah tentang dirinya.
# @source 8a0590/ed44d0 .why 82666c/f41f3c
twenty-two-college-paid = Tahun lalu SMK ambil enam belas di kami. Saya perlihatkan harganya, ya, Pak, biar ada gambaran nanti.
    .why = Berguna baginya, dan bukan hak Anda memperlihatkannya. Yang membuka harga SMK kepadanya akan membuka harganya kepada SMK.

# dropped-them
# @source 6812ad/2a929e .thinks c82580/38c610
dropped-them-line-1 = Meninggalkan siapa? Ibu yang ritsleting tadi?
    .thinks = Ibu itu juga berhak atas ritsletingnya.
# @source a0fccb/522ca2 .thinks 8bc0e3/ef03a5
dropped-them-line-2 = Tahun depan harga kami yang diperlihatkan, ya.
    .thinks = Penjaga SMK itu tetangga saya.
# @source 81bac3/bc98b4 .why 21837a/32df58
dropped-them-like-to-please = Maksud saya, kami senang melayani orang. Kalau pesanannya sebesar itu, siapa pun pasti begitu, Pak.
    .why = Penjelasannya mengulang hal yang sama, sedikit lebih keras: tergantung besarnya.
# @source 546d68/42661e .why 3c693f/93c5b8
dropped-them-all-about-it = Aduh, salah omong saya, maaf sekali! Minum teh dulu, ya, Pak, sambil cerita soal koperasinya itu.
    .why = Maaf atas kata-katanya, lalu ganti pokok. Angkotnya jam lima dua puluh.
# @source 1bdd80/c26775 .why 958acf/2ca738
dropped-them-fair-point = Betul, dan tidak pantas saya bilang itu. Aturan sama untuk semua. Penawarannya besok jam dua belas.
    .why = Diterima, disebut, lalu kembali ke hal yang bisa dipegang pelanggan sebesar apa pun.

# same-day
# @source 7f5706/969ba1
same-day-line-1 = Cepat sekali. Saya lebih suka di atas kertas.
# @source 789a72/9178fd .thinks f325ca/0a3324
same-day-line-2 = Satu yang pasti ditanya. Kalau mesin mogok, ada orang menganggur. Bisa datang hari itu juga?
    .thinks = Dulu sembilan hari. Orangnya disuruh mendedel saja.
# @source 3d2b58/81e0a0 .why 5da4c0/0247f7
same-day-find-out = Ada yang duduk menganggur di depan mesin, kasihan sekali. Saya tanyakan dulu, nanti dikabari, ya, Pak.
    .why = Anda melihat orang yang menganggur itu, lalu entah siapa akan mengabari entah kapan. Padahal ada di kartu.
# @source d69c30/119234 .why dd6af6/0e440e
same-day-loan = Tidak, Selasa dan Jumat saja. Tapi tak perlu menganggur: telepon sebelum jam tiga, ada mesin pinjaman.
    .why = Tidaknya lebih dulu dan tidak dihias. Sesudah itu, apa yang sungguh bisa dilakukan bagi yang menganggur.
# @source 31601d/31c8dd .why 6ac840/0cffd4
same-day-just-no = Mohon maaf, tidak bisa, Pak. Teknisi kami keluarnya cuma Selasa dan Jumat, dan orangnya memang cuma satu.
    .why = Jujur, dan itu lebih ia hargai daripada yang Anda kira. Mesin pinjaman di kartu tidak disebut, jadi pesanannya ke tempat lain.
# @source 2ff3e3/c9a58d .why f6d87a/3a961d
same-day-find-a-way = Untuk Bapak pasti selalu ada jalan. Telepon saja ke saya, hari itu juga saya pastikan ada yang datang.
    .why = Teknisi keluar dua kali seminggu, dan keinginan Anda tidak mengubahnya. Akan ada orang yang menganggur karena ucapan Anda.

# straight-answer
# @source bf3b47/58c056 .thinks 43c76c/38c976
straight-answer-line-1 = Jadi itu jawabannya. Di rapat pengurus mungkin jadi kurang. Di saya tidak, Dik.
    .thinks = Tidak seperti itu enak dibawa pulang. Tidak berat.

# let-you-know
# @source 0aef84/777904 .thinks c4d786/510f1c
let-you-know-line-1 = Di toko yang dulu juga berakhir begitu. Nanti dikabari.
    .thinks = Rasanya saya ingin duduk.
# @source 0a300c/6ad177 .why cd1894/b14199
let-you-know-take-a-number = Titip nomornya, Pak, nanti saya usahakan ada yang telepon. Besok, atau paling lambat hari Senin.
    .why = Lebih baik daripada tidak ada: sekarang ada nomor. Masih tanpa nama, dan tanpa hari.
# @source b21fa2/187311 .why 05d3d0/0142f2
let-you-know-trust-me = Saya tahu rasanya digantung seperti itu. Saya tidak akan begitu ke siapa pun, percaya saja, Pak.
    .why = Ia meminta kenyataan dan diminta percaya. Justru itu yang sudah habis.
# @source 0043bb/6f9c2d .why 124a63/b1bf5a
let-you-know-on-the-card = Saya jawab sekarang. Hanya Selasa dan Jumat, dan mesin pinjaman kalau telepon sebelum jam tiga.
    .why = Jawabannya ada di dekat siku Anda. Sekarang ia memegangnya, tidaknya sekaligus bantuannya.

# glenys-offers
# @source 197446/dbd84f
glenys-offers-line-1 = Empat belas tadi, ya, Pak? Besok jam dua belas sudah ada suratnya. Nanti yang di meja ini menelepon, memastikan sudah sampai.
# @source 0c75b0/a3f467 .thinks e41e7c/368c28
glenys-offers-line-2 = Jam dua belas. Ini nomor saya.
    .thinks = Jam dua belas itu jam. Secepatnya itu bukan.

# and-if-not
# @source b93928/940355 .thinks 3fa90b/fa4f8e
and-if-not-line-1 = Bukan saya yang memutuskan. Kami berlima, dan ada satu yang selalu cari paling murah. Kalau jadinya di tempat lain, saya masih boleh ke sini beli satu?
    .thinks = Sayang juga kalau tidak. Mejanya enak buat bersandar.
# @source 9acc5f/301cd6 .why 0f7fc7/004b60
and-if-not-good-word = Terus terang saya sedih sekali, Pak. Boleh minta tolong, di rapat nanti kami dibantu omong sedikit?
    .why = Ia bertanya apakah masih bisa mengandalkan Anda, dan malah dimintai tolong. Memohon membuat kunjungan berikutnya canggung.
# @source 732c16/305ae2 .why 25fa83/b31aa7
and-if-not-like-family = Bapak sudah seperti keluarga! Kapan saja, belum buka atau sudah tutup, ketuk saja pintunya, ya, Pak.
    .why = Terlalu banyak untuk seperempat jam, dan tidak ada yang akan mendengar ketukannya. Ibu ritsleting juga bukan keluarga.
# @source b8124d/f00d71 .why c6580f/9e51ea
and-if-not-same-counter = Boleh, Pak. Beli satu atau cuma lihat. Mejanya sama, dan digantung dulu sebelum bayar, seperti tadi.
    .why = Pendek dan tanpa syarat. Apa pun keputusan rapat, ia tahu bagaimana ia akan diterima.
# @source 445deb/441205 .why 4d599a/81a807
and-if-not-contract-first = Boleh, dengan harga di meja. Yang punya kontrak tetap kami layani lebih dulu, memang begitu aturannya.
    .why = Jawaban jelas dengan ancaman kecil di dalamnya. Tidak ada aturan di meja Anda bahwa kontrak didahulukan.

# till
# @source 9ceb67/2e010f
till-line-1 = Delapan belas ribu. Pas, sudah saya hitung di angkot.
# @source 0a675d/9b189e
till-line-2 = Delapan belas ribu, kalau tidak salah.
# @source d02224/1e9fce .thinks 3107e5/ab3f4f
till-line-3 = Jam sembilan Bu Entin sudah duduk di situ. Kalau keriting lagi, bagaimana?
    .thinks = Yang dia lihat dulu saya, baru mesinnya.
# @source 8245ce/3cd90c .thinks 3838b0/7b8fce
till-line-4 = Jam sembilan ada ibu-ibu yang duduk di situ. Kalau keriting lagi, bagaimana?
    .thinks = Kalau keriting, dia akan bilang tangannya yang salah.
# @source 8a7011/9ee8fa .why 3a2edc/b02e30
till-ask-for-me = Setengah sembilan bawa ke sini, cari saya. Kita gantung yang lain, jam sembilan sudah terpasang.
    .why = Jam sebelum jam sembilan, siapa yang dicari, dan apa yang akan terjadi. Itu bisa ia sampaikan kepadanya.
# @source 4f3660/cada0f .why a9a883/b85295
till-fingers-crossed = Saya doakan dari sini! Sampaikan salam kami semua, Pak, bilang beliau pasti bisa, pasti hebat nanti.
    .why = Baik kepada orang yang belum pernah Anda temui. Ia bertanya apa yang harus dilakukan jam sembilan lewat lima.
# @source 31c7ea/8c878c .why b00938/b96270
till-it-wont = Tidak akan, Pak, tenang saja. Kan sudah Bapak gantung, sudah lihat turunnya dengan mata sendiri.
    .why = Mungkin memang begitu. Ia tidak bertanya seberapa mungkin, ia bertanya lalu bagaimana.
# @source e8bc6c/68714b .why 9f32af/365cc7
till-unmarked = Empat belas hari dengan bon, Pak, asal tidak ada goresan. Semuanya tertulis, kok, di baliknya itu.
    .why = Benar, dan memang sudah tercetak di bon. Tidak ada orang yang berdiri di belakangnya.

# note
# @source 223b68/c7d2b3
note-line-1 = 17.14. Beliau sedang mengancingkan jaket. Buku meja minta satu baris untuk setiap pembeli; dibacakan jam setengah sembilan.
# @source 1e1521/2fd8dd .why ad4e73/56f7b8
note-plain-line = Satu sekoci biasa, delapan belas ribu, tunai. Bapak pembeli masih di dalam, kas dihitung terlambat.
    .why = Benar, dan menjelaskan kasnya. Yang membacanya besok tidak akan berbuat lain.
# @source 5efbad/43726e .why ea5a8d/1daf15
note-big-one = PELANGGAN BESAR: koperasi, empat belas mesin! Pak Harun, kacamata, kaleng. Semua harap ekstra ramah.
    .why = Tim jadi tahu betapa besarnya, bukan apa yang dijanjikan. Keramahan ekstra justru yang ingin ia hindari.
# @source 8b98f8/fd37e2 .why ca8d60/12f3a5
note-full-line = Ujang benar, kiriman baru seret, tarik. Pak Harun: surat jam 12 (Teh Nining), 12.30 saya telepon beliau.
    .why = Siapa, apa, kapan, cacat pada stok, dan penghargaan kepada orang yang pertama melihatnya.
# @source 38c4dd/057d68 .why db05da/fb92a5
note-small-line = Ujang benar, kiriman baru seret, tarik. Ketahuan oleh bapak pembeli, waktu mencoba satu di meja.
    .why = Penjualan delapan belas ribu, dan sepuluh pembeli berikutnya terhindar dari barang jelek. Pujiannya sampai ke orangnya.
# @source 1fd118/d7e4f2 .why 408dca/62df68
note-lovely-man = Bapak yang baik sekali datang pas mau tutup! Saya diajari cara gantung sekoci. Semoga banyak yang begini.
    .why = Setengah sembilan nanti mereka tersenyum. Kiriman barunya tetap terjual.
# @source 06c0cd/b79799 .why 3ce3da/eeecec
note-danny-knew = Sekoci baru seret. Ujang tahu dari hari Selasa, tidak pernah dicatat, sampai pembeli yang menemukannya.
    .why = Cacatnya tercatat, begitu pula dendamnya. Lain kali Ujang akan diam sama sekali.

# endings
# @source 0d8c58/173b8c .thinks 0c56d5/b74580
the-list-line-1 = Jam dua belas, ya. Mangga, Dik. Nanti saya bilang ke Bu Entin bukan tangannya. Sebelum jam sembilan pasti belum percaya.
    .thinks = Saya ceritakan saja yang saya lihat. Tidak lama.
# @source d7b20c/071c64
the-list-afterwards = Suratnya sampai jam dua belas kurang sepuluh, dan sebelum membukanya ia bercerita kepada pengurus soal sekoci. Apa pun keputusan mereka hari Selasa, sudah empat ibu yang datang untuk menggantung sekocinya sendiri.
# @source a6ac1d/be6499 .thinks a22cd4/b82b56
just-the-one-line-1 = Yang saya cari sudah dapat. Mangga, Dik, hatur nuhun. Sekarang Adik bisa pulang.
    .thinks = Saya tahu sekarang orang saya suruh ke mana.
# @source dd21b2/4cc7d0
just-the-one-afterwards = Yang dibeli satu sekoci, dan tetap satu. Hari Sabtu seorang ibu berumur lima puluh tiga datang membeli jarum, karena kata orang di sini boleh lihat dulu.
# @source e83b01/724c24 .thinks 602016/e66092
swapped-line-1 = Setengah sembilan, kalau begitu, bila perlu. Selamat sore.
    .thinks = Sebaiknya saya naik angkot pertama, untuk jaga-jaga.
# @source bc9ab2/a2f712
swapped-afterwards = Begitu dipasang langsung keriting, jadi ia naik angkot kembali dan sudah mendapat gantinya sebelum jam sembilan. Ia berterima kasih kepada semua orang, dan sejak itu tidak berkata apa-apa tentang toko ini, baik atau buruk.
# @source 727b3b/3cea39 .thinks 8ed6b3/fc8d1d
works-but-line-1 = Terima kasih. Saya kira sudah semua. Selamat sore.
    .thinks = Yah. Turun, sih.
# @source 5b55f2/47266f
works-but-afterwards = Jahitannya bagus dan sekocinya masih terpasang. Kalau ditanya tentang toko ini, katanya di situ jual sekoci.
# @source 4dcb1a/2d4437 .thinks 21e141/a15123
both-halves-line-1 = Saya sampaikan yang saya lihat. Dua-duanya. Selamat sore.
    .thinks = Padahal awalnya sudah bagus.
# @source ee09d9/ce9f17
both-halves-afterwards = Hari Selasa ia bercerita kepada pengurus soal meja itu, lalu soal seperempat jam sesudah ia menyebut empat belas. Mereka berterima kasih karena ia adil, dan menaruh toko ini nomor dua dari tiga.
# @source e55eed/7fd7e5 .thinks 5cfd4c/289f86
pays-and-goes-line-1 = Tidak, tidak. Satu saja, terima kasih. Senang sudah diterima. Selamat sore.
    .thinks = Saya sebenarnya berharap di sini.
# @source db8291/2fc09d
pays-and-goes-afterwards = Ia mengucapkan selamat sore kepada semua dan menahan pintu untuk Teh Nining. Sekarang ia naik angkot dua kali ke toko yang membolehkannya melihat.
# @source e49f2b/b56c6c .thinks 4632d2/a06988
good-night-line-1 = Tidak usah repot-repot. Terima kasih banyak atas waktunya. Selamat sore.
    .thinks = Tiga toko. Saya harus bilang sesuatu ke orangnya.
# @source cdfd6e/8d9979
good-night-afterwards = Toko tutup tepat waktu dan kas cocok sampai ke recehnya. Sekarang ia lewat di seberang jalan, dan di balik meja tidak pernah ada yang memperhatikannya.
# @source 1bbe98/00fa83 .thinks f93e42/175c70
the-minutes-line-1 = Selamat siang. Ternyata tidak seperti yang disampaikan, ya. Tidak, tidak. Saya cuma mau tanya.
    .thinks = Padahal saya tulis di telapak tangan, supaya tidak salah.
# @source cca9ff/ef2381
the-minutes-afterwards = Ia tidak mengeluh: ia membacakan kepada pengurus apa yang dijanjikan, lalu apa yang datang. Itu masuk notulen, dan kelima orang itu bercerita ke koperasi-koperasi lain.
# @source 2b1bf6/258d10 .thinks 138654/7cc75a
looped-line-1 = Ya sudah, saya percaya saja. Cuma delapan belas ribu. Selamat sore.
    .thinks = Yang dulu juga cuma dua puluh ribu.
# @source 9c85f3/676675
looped-afterwards = Jam sembilan lewat lima benang bawahnya keriting, dan ibu di mesin itu menurunkan tangannya ke pangkuan. Ia menceritakannya pelan-pelan kepada siapa saja yang bertanya beli di mana, dan dialah yang selalu ditanya.
