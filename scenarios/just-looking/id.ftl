# Toko mesin jahit di Bandung. Pak Harun menyapa "Dik" selama hatinya masih hangat;
# kalau kecewa, sapaan itu hilang dan kalimatnya makin rapi.
title = Cuma lihat-lihat
summary = Sepuluh menit sebelum tutup, seorang bapak yang tenang minta memegang dulu sekoci delapan belas ribu sebelum membelinya.
briefing-role = Anda menjaga meja suku cadang di toko mesin jahit. Hari ini Kamis, dan toko tutup jam lima sore.
briefing-ticket = 16.48. Seorang ibu di meja sedang memilih ritsleting, dua mesin belum ditandatangani keluar, uang kas belum dihitung. Seorang bapak berumur mengelap sepatunya di keset pintu.
card-trying = Mencoba suku cadang
    .body = Suku cadang di bawah Rp 100.000 boleh dikeluarkan dari bungkusnya di meja. Dicoba di sini tidak dihitung sudah dipakai. Siapa pun boleh minta, hari apa pun.
card-cases = Sekoci
    .body = Biasa, Rp 18.000: untuk mesin tanpa pemotong benang. Pakai per, Rp 32.000: untuk mesin yang memotong benang sendiri. Tidak ada yang cocok untuk semua mesin; kalau ragu, bandingkan dengan yang lama.
card-closing = Tutup toko
    .body = Pintu ditutup jam lima. Yang sudah di dalam tetap dilayani. Kas dihitung sesudah pembeli terakhir pulang.
card-prices = Harga dan penawaran
    .body = Meja tidak memberi potongan harga. Surat penawaran dibuat Teh Nining, paling lambat jam dua belas hari kerja berikutnya. Harga yang dibayar pelanggan lain tidak pernah diperlihatkan.
card-engineer = Teknisi
    .body = Keluar hanya Selasa dan Jumat. Kalau pelanggan menelepon sebelum jam tiga, mesin pinjaman bisa diambil di toko hari itu juga.
customer-name = Harun Suhendi
cast-senior = Teh Nining
    .department = Penjualan senior
cast-stores = Ujang
    .department = Gudang

# door
door-line-1 = Punten, Dik. Sudah mau tutup, ya. Cuma sekoci, kok. Kalau boleh, saya mau pegang dulu barangnya.
    .or-2 = Sore, Dik. Punten, saya tahu sebentar lagi jam lima. Boleh saya pegang sekoci sebentar saja?
    .thinks = Toko ketiga hari ini. Lutut saya yang menghitung.
door-which-machine = Saya keluarkan dua-duanya, ya. Yang biasa delapan belas ribu, yang pakai per tiga dua. Buat mesin apa?
    .why = Cepat dan berguna, tetapi salamnya tidak dijawab. Ibu yang sedang Anda layani juga ditinggal begitu saja.
door-look-around = Mari, Pak, silakan masuk, sama sekali tidak merepotkan! Lihat-lihat saja dulu, santai, sepuasnya.
    .why = Sambutan hangat yang mengantarnya ke rak yang salah. Sekoci ada di belakang Anda, dan ia minta memegangnya.
door-finish-first = Masih keburu, Pak. Dua menit saya selesaikan Ibu ini dulu, lalu sekocinya saya taruh di tangan Bapak.
    .why = Ia tahu bahwa ia tidak terlambat, berapa lama menunggu, dan apa sesudahnya. Tidak ada orang lain yang kehilangan giliran.
door-website = Kami tutup jam lima, Pak, tapi semuanya ada di situs kami, lengkap dengan foto dan ukurannya.
    .why = Ia minta memegang, dan situs tidak bisa itu. Menyebut jam tutup lebih dulu membuatnya merasa mengganggu.

# behind-counter
behind-counter-line-1 = Sudah saya kelilingi dua kali, Dik. Sepertinya ada di belakang Adik, ya.
    .thinks = Pita ada sembilan belas macam. Saya hitung.
behind-counter-just-shout = Aduh, Bapak, kok tidak panggil saja! Yang kecil-kecil memang kami simpan di atas sini, biar aman.
    .why = Ramah, tetapi menit yang hilang jadi salahnya sendiri. Ia bukan orang yang berseru di dalam toko.
behind-counter-sent-you-wrong = Betul di sini, dan tadi saya salah arahkan. Dua menit dengan Ibu ini, lalu saya ambilkan, Pak.
    .why = Jelas salah siapa dan kapan dibereskan. Tiga menit sudah hilang, tetapi keperluannya sekarang dipegang.
behind-counter-walk-off = Iya, di atas sini. Tidak bisa ditaruh luar, barang kecil suka jalan sendiri, Bapak pasti tahulah.
    .why = Mungkin benar tentang orang lain. Bagi bapak yang minta memegang barang kecil, itu terdengar seperti curiga.

# on-the-website
on-the-website-line-1 = Fotonya sudah saya lihat, terima kasih. Justru gara-gara foto.
    .thinks = Sopan. Semua toko sopan. Saya juga sopan.
on-the-website-free-returns = Bisa retur gratis, lho, Pak. Pesan saja dua, ambil yang bagus, yang satunya dikirim balik.
    .why = Layanan yang nyata, ditawarkan kepada orang yang baru saja bilang bahwa itu tidak menolongnya.
on-the-website-in-hand = Kalau begitu foto tidak ada gunanya. Dua menit dengan Ibu ini, lalu Bapak pegang barangnya.
    .why = Situsnya ditarik kembali, dan satu hal yang ia minta diambil.
on-the-website-all-to-yourself = Ingin sekali saya bantu, cuma jamnya ini. Besok ke sini, ya, Pak, nanti saya temani khusus!
    .why = Disampaikan dengan manis, dan artinya tidak. Baginya besok berarti ongkos angkot lagi, dan tidak ada yang bertanya apakah ia bisa.

# phone
phone-line-1 = Telepon! Pasti orang gorden, yang enam mesin itu. Bisa tolong?
phone-line-2 = Angkat saja dulu, Dik. Saya biasa berdiri.
    .thinks = Dua menit, dan tadinya memang akan dua menit. Yah. Telepon.
phone-line-3 = Silakan diangkat dulu. Saya biasa berdiri.
    .thinks = Telepon tidak pernah disuruh berdiri.
phone-pick-up = Bapak baik sekali. Ini pesanan besar, sedetik saja, habis itu saya khusus untuk Bapak. Janji.
    .why = Sedetik tidak pernah sedetik. Ia juga jadi tahu apa yang membuat orang boleh menyela antrean: pesanan besar.
phone-thank-patience = Aduh, Bapak sabar sekali. Coba semua pembeli seperti Bapak, dari siang ramainya tidak berhenti.
    .why = Ia dipuji karena menunggu, dan tetap menunggu. Telepon terus berdering dan tidak ada yang memutuskan apa-apa.
phone-packet-first = Ini yang biasa, delapan belas ribu. Bapak lihat dulu bungkusnya, saya angkat ini, sebentar saja.
    .why = Ia mendapat sesuatu yang masih tersegel, dan punggung Anda. Yang dilayani antreannya, bukan orangnya.
phone-glenys-could = Teh Nining, bisa tolong angkat? Bapak ini sudah di sini sebelum berdering. Mari, Pak.
    .why = Telepon ada yang mengurus, dan jelas siapa. Orang yang ada di depan Anda tetap pada gilirannya, dan mendengarnya.
phone-silence =
    .why = Selama tidak ada yang memutuskan, teleponlah yang memutuskan.

# rings-out
rings-out-line-1 = Mati. Pasti sudah menelepon toko sebelah.
rings-out-line-2 = Gara-gara saya, ya. Maaf jadi menghambat.
    .thinks = Sekarang saya menghilangkan enam mesin orang.

# still-talking
still-talking-line-1 = 16.55. Orang gorden masih ada satu pertanyaan lagi, soal benang.
still-talking-line-2 = Tidak apa-apa. Tadi dua menit, kalau tidak salah.
    .thinks = Tujuh. Jamnya tergantung tepat di atas kepalanya.
still-talking-line-3 = Tidak apa-apa. Pekerjaan memang harus didahulukan.
    .thinks = Saya bisa menunggu angkot saja, sambil duduk.
still-talking-never-stops = Maaf, ya, Pak, di sini memang tidak ada habisnya! Sampai mana tadi, Bapak cari spul, ya?
    .why = Permintaan maaf atas nama telepon. Lalu ia harus meminta hal kecil yang sama sekali lagi.
still-talking-quieter-morning = Saya tidak enak, Bapak jadi menunggu. Apa lebih enak besok pagi? Sebelum jam sepuluh sepi.
    .why = Terdengar seperti memikirkan dia, padahal meringankan Anda. Ia sudah menunggu, dan sekarang diminta datang lagi.
still-talking-took-the-phone = Bapak menunggu, saya malah angkat telepon. Itu salah saya. Sudah saya tahan. Ini sekocinya.
    .why = Menyebut apa yang Anda lakukan, tanpa alasan, dan mulai dari sini keperluannya yang didahulukan.

# tin
tin-line-1 = Karton semua ini. Lewat karton tidak terasa apa-apa.
tin-line-2 = Oh. Wah, terima kasih, Dik.
tin-line-3 = Boleh dikeluarkan dari bungkusnya? Saya bawa spul di kaleng ini, sudah digulung. Soalnya saya pernah beli lihat foto saja.
    .thinks = Di toko tadi, sampai sini mereka bilang segel.
tin-stays-shut = Maunya sih boleh, Pak, tapi kalau sudah dibuka tidak bisa dijual sebagai baru. Di belakangnya ada gambar, kok.
    .why = Aturan yang dikarang karena terburu-buru. Kartu di meja Anda bilang sebaliknya, jadi lihat dulu sebelum menolak.
tin-open-explain = Saya bukakan. Badannya baja, sekrup ini untuk tegangan, capnya di belakang. Nah, silakan langsung dicoba.
    .why = Bungkusnya terbuka, dan setengah kalimat soal foto tadi hilang. Ia punya alasan, dan Anda tidak bertanya.
tin-what-happened = Boleh, dikeluarkan saja, memang untuk itu ada meja ini. Yang dibeli lihat foto itu kenapa jadinya, Pak?
    .why = Ia langsung mendapat yang ia minta, lalu pertanyaan yang memang ia sisakan tempatnya.
tin-caught-too = Aduh, jangan bicara foto, Pak! Saya juga pernah tertipu, beli gorden. Bapak pasti kesal setengah mati.
    .why = Anda sudah di pihaknya sebelum tahu soalnya. Ia tidak kesal, dan bungkusnya masih tertutup.

# put-back
put-back-line-1 = Oh, betul, betul. Nanti kan ada yang beli.
    .thinks = Taruh yang lurus, Harun. Tutup kalengnya.
put-back-not-my-rules = Iya, maaf, ya, Pak, memang agak aneh. Bukan saya yang bikin aturan, kalau bisa sudah saya ubah.
    .why = Anda setuju dengannya, dan tidak ada yang berubah. Siapa pun pembuat aturannya, Andalah yang bisa memeriksanya.
put-back-told-you-wrong = Bukan, saya yang keliru. Barang sekecil ini boleh dicoba. Dibuka saja, Pak, saya juga mau lihat.
    .why = Anda meralat diri sendiri dengan jelas, dan membuatnya mudah untuk tetap meminta.
put-back-buy-and-return = Dibeli dulu juga bisa, nanti dibawa lagi ke sini. Empat belas hari, asal belum dipakai, ya, Pak.
    .why = Syaratnya dikutip dengan benar. Untuk tahu, ia harus memakainya, dan sesudah itu sudah terpakai.

# too-late
too-late-line-1 = Terima kasih, baik sekali. Hanya saja kalengnya sudah saya tutup.
    .thinks = Tutupnya keras. Malu kalau dibuka lagi.

# her-hands
her-hands-line-1 = Enam biji, lihat foto. Persis sama. Pernya lembek seperti mentega.
her-hands-line-2 = Ada ibu-ibu yang belajar di mesin itu. Bu Entin. Lima puluh tiga umurnya. Dua minggu benang bawahnya keriting, dua minggu juga dia bilang ke kami tangannya yang salah.
    .thinks = Tadinya dia bawa bantal duduk sendiri. Suatu pagi tidak lagi.
her-hands-send-back = Apa tidak dikembalikan saja, Pak? Kan ada haknya, belanja lewat internet itu bisa dikembalikan semua.
    .why = Ia bercerita tentang Bu Entin dan Anda menjawab tentang paket. Pertanyaannya juga menyiratkan ia teledor.
her-hands-not-her = Dua minggu menyalahkan tangannya, padahal cuma per yang lembek. Mari kita lihat yang ini, Pak.
    .why = Anda mendengar yang sakit: seseorang meragukan dirinya karena per murahan. Dengan kata-katanya, tanpa dilebih-lebihkan.
her-hands-sprung-then = Berarti Bu Entin butuh yang pakai per, tiga puluh dua ribu. Saya ambilkan sekarang, dan bereslah dia.
    .why = Barang lebih mahal sebelum Anda tahu mesin dan jahitannya. Ia datang untuk meyakinkan diri, bukan untuk diyakinkan.
her-hands-in-floods = Aduh, saya sampai mau menangis. Kasihan Bu Entin! Saya juga pasti begitu, sama mesin saya payah, Pak.
    .why = Hangat, dan di kalimat kedua sudah tentang Anda. Sesudah itu ia tidak bercerita lagi.

# missed-it
missed-it-line-1 = Enam biji dua puluh ribu. Bukan soal uangnya.
    .thinks = Soal bantal itu.
missed-it-the-principle = Tapi kan ini soal prinsip, Pak. Kalau tidak ada yang mengembalikan, ya mereka jualan terus.
    .why = Anda menang berdebat soal paket. Ia tidak sedang berdebat.
missed-it-these-differ = Baik, saya paham. Yang ini bukan jenis itu, Pak. Silakan dicoba, nanti kita lihat dari situ.
    .why = Jalan pulang yang rapi ke barangnya. Kata-katanya tertinggal di meja.
missed-it-went-past-it = Bukan. Soal beliau merasa tidak bisa, dan saya lewati begitu saja. Mari, Pak, coba yang ini.
    .why = Anda kembali mengambil yang terlewat, dan mengakui bahwa itu terlewat.

# hang
hang-line-1 = Jam lima! Saya kunci, ya?
hang-line-2 = Nah, itu. Coba dia dengar sendiri ada yang bilang begitu.
    .thinks = Tiga kali saya ceritakan. Baru ini sampai ke seberang meja.
hang-line-3 = Ya. Begitulah. Saya cepat saja, kok.
    .thinks = Sisanya tidak usah. Panjang ceritanya.
hang-line-4 = Sebentar, ya. Digantung di benangnya, disentak sedikit, lalu tinggal dilihat.
    .thinks = Harusnya turun satu senti. Habis itu dia pikir-pikir.
hang-my-nan = Ih, nenek saya dulu juga begitu! Mesinnya yang diinjak, di kamar belakang, kami tidak boleh dekat.
    .why = Kenangan ramah tepat saat ia butuh hening. Sekocinya bergoyang dan ia harus menoleh.
hang-ring-through = Silakan dilanjut, Pak. Saya masukkan dulu ke kasir, jadi begitu Bapak selesai, tinggal bayar saja.
    .why = Menolong kasir. Pembelian yang belum ia putuskan sudah diputuskan, dan ia mendengar laci terbuka.
hang-leave-the-key = Tolong, Teh, kuncinya biar di saya. Bapak ini jangan diburu-buru, nanti kas saya yang hitung.
    .why = Satu kalimat untuk Teh Nining, tidak satu pun untuknya. Lambatnya kini tanggungan Anda, dan ia boleh melihat dengan tenang.
hang-is-it-good = Gimana, Pak, bagus, ya? Soalnya jam segini mestinya kami sudah mulai hitung kas, begitu ceritanya.
    .why = Dua kali memburu dalam satu napas. Ia sudah di dalam sebelum jam lima, dan kas bukan urusannya.
hang-silence =
    .why = Anda diam dan membiarkannya melihat. Di sini itu sebuah jawaban; hanya Teh Nining di pintu yang masih menunggu jawabannya.

# lost-it
lost-it-line-1 = Nah, lepas. Tadi bergoyang.
    .thinks = Ceritanya bagus. Enaknya didengar sesudahnya.
lost-it-line-2 = Belum bisa saya bilang. Kasnya harus dihitung, ya. Tidak jadi juga tidak apa-apa.
    .thinks = Angkot berikutnya jam enam kurang. Jangan, jangan minta ditunggu.
lost-it-looked-fine = Saya lihat tadi bagus, kok, turunnya mulus. Kalau saya jadi Bapak, tidak usah khawatir, sungguh.
    .why = Anda tidak melihatnya dan bilang bagus. Ia terlalu sopan untuk membantah, dan terlalu paham untuk percaya.
lost-it-start-again = Ulangi saja, Pak, saya tutup mulut. Kas bisa menunggu sampai Bapak benar-benar melihatnya turun.
    .why = Mengembalikan keheningannya, dan mengaku kenapa tadi hilang.
lost-it-demo-machine = Apa kita pasang di mesin contoh saja, Pak? Lebih cepat, dan jahitannya langsung kelihatan, kan.
    .why = Sama sekali bukan ide buruk, tetapi itu uji Anda, bukan ujinya. Ia datang untuk percaya pada matanya sendiri.

# two-lots
two-lots-line-1 = Oh, sudah dimasukkan ke kasir. Maaf, jadi harus dibatalkan.
two-lots-line-2 = Tidak. Macet, lihat. Benangnya putus duluan sebelum dia mau turun.
    .thinks = Jadi besok dia duduk di sebelah orang lagi, menonton.
two-lots-line-3 = Itu kiriman baru. Datang Selasa, memang seret, saya sudah bilang. Yang lama di atas, saya sudah pakai jaket ini.
two-lots-quarter-turn = Cuma perlu putar seperempat di sekrupnya. Sini, Pak, setengah menit juga beres di tangan saya, kok.
    .why = Jalan, untuk hari ini. Per yang kaku tersembunyi oleh sekrup, dan ia lebih tahu itu daripada kalian berdua.
two-lots-saturday = Padahal Bapak sudah jauh-jauh! Tidak usah buru-buru, Sabtu saja, Pak, nanti saya siapkan sekotak penuh.
    .why = Ramah dan tidak memburu-buru, dan ia pulang tangan kosong. Yang bagus hanya satu tangga jauhnya.
two-lots-settles-in = Awalnya memang agak seret, semuanya begitu. Nanti lemas sendiri, Pak, sehari dua hari dipakai juga.
    .why = Ujang baru saja bilang lain, dan pembelinya mendengar. Dua orang, dua jawaban.
two-lots-which-shelf = Pulang saja, Jang, tolong raknya yang mana? Dua menit, ya, Pak, lalu Bapak coba yang kiriman lama.
    .why = Anda pergi sendiri, menyebut berapa lama, dan tidak ada yang dibuat merasa terlambat.

# tomorrow-nine
tomorrow-nine-line-1 = Sabtu. Hanya saja besok jam sembilan sudah dipakai.
    .thinks = Padahal sudah saya bilang ke orangnya: beres.
tomorrow-nine-sprung-tonight = Sekarang ini bisa pakai yang berper, Pak, tiga puluh dua ribu. Tidak seret, dan ini barangnya.
    .why = Ada sesuatu untuk dibawa pulang, hampir dua kali harganya, dan tidak ada yang bertanya apakah cocok dengan mesinnya.
tomorrow-nine-run-up-now = Berarti Sabtu percuma. Duduk di kursi saya, Pak, saya naik ambil yang lama. Dua menit saja.
    .why = Waktunya yang menentukan, bukan waktu Anda. Tawaran yang salah ditarik tanpa pidato.
tomorrow-nine-such-a-shame = Aduh, sayang sekali. Dipikir-pikir dulu saja dengan tenang, Pak, besok saya minta orang telepon Bapak.
    .why = Waktu seluas-luasnya, untuk orang yang waktunya cuma sampai jam sembilan. Nomornya pun belum Anda tanyakan.

# creeps-back
creeps-back-line-1 = Sekarang jalan, ya. Memutar sekrup saya juga bisa. Senin nanti sudah balik lagi.
    .thinks = Sekrup yang saya putar sudah setoples.
creeps-back-line-2 = Sehari dua hari. Besok jam sembilan sudah dipakai.
    .thinks = Anak yang pakai jaket tadi melihat sepatunya.
creeps-back-sell-dozens = Tidak usah khawatir, Pak, kami jual puluhan, dan rasanya belum pernah ada yang balik ke sini.
    .why = Puluhan yang lama, barangkali. Yang baru datang hari Selasa, jadi belum ada yang bisa tahu.
creeps-back-want-it-right = Bapak benar, dan Bapak yang paham. Saya ambil yang lama ke atas. Dua menit, silakan duduk dulu.
    .why = Percaya pada bapak yang membawa kaleng, lalu mengerjakan yang sejak awal sudah ada.
creeps-back-have-two = Begini saja, Pak, ambil dua bayar satu, ya. Kan jadi aman, kalau yang satu seret masih ada lagi.
    .why = Murah hati dengan uang toko, dan sekarang ia punya dua yang macet. Yang salah bukan harganya.

# half-inch
half-inch-line-1 = Nah. Lihat, Dik? Turun satu senti, lalu dia pikir-pikir.
    .or-2 = Nah, ini. Satu senti terus berhenti, seperti orang menaruh cangkir.
    .thinks = Jam sembilan nanti yang saya lihat mukanya, bukan jahitannya.

# if-yours
if-yours-line-1 = Ya, bolehlah. Untuk hari ini.
    .thinks = Tidak akan bisa. Tapi saya sudah cukup merepotkan.
if-yours-line-2 = Terus yang bagus ini, yang ada pernya lagi. Kalau mesinnya mesin Adik, pilih yang mana?
    .thinks = Tiga puluh satu tahun orang bertanya itu ke saya.
if-yours-trust-hands = Saya lebih percaya tangan Bapak daripada omongan saya. Yang Bapak lupa saja saya belum tentu tahu.
    .why = Pujian yang tulus sebagai ganti jawaban. Ia bertanya apa yang akan Anda pilih.
if-yours-cuts-thread = Mesinnya potong benang sendiri, Pak? Kalau tidak, yang biasa saja. Per itu cuma buang-buang uang jadinya.
    .why = Satu pertanyaan tentang mesinnya, satu jawaban jelas, laci lebih sedikit empat belas ribu. Begitulah dimintai nasihat.
if-yours-fits-all = Yang mana saja. Dua-duanya pas di semua mesin industri yang pernah ada, itu berani saya jamin, Pak.
    .why = Jaminan yang tidak bisa Anda berikan: kata kartu, tidak ada yang cocok untuk semua mesin. Sekoci yang salah menggores rotarinya.
if-yours-dearer = Wah, yang pakai per, Pak. Bedanya cuma empat belas ribu, dan yang pakai tidak perlu pusing-pusing lagi soal ini.
    .why = Jawaban tegas untuk mesin yang belum Anda tanyakan. Pada kebanyakan mesin, kelebihannya sia-sia.

# not-an-answer
not-an-answer-line-1 = Terima kasih pujiannya. Tapi belum yang mana.
    .thinks = Sore ini semua orang baik sekali.
not-an-answer-ask-glenys = Kalau itu Teh Nining, Pak, beliau hafal semuanya. Teh, ada waktu sebentar untuk Bapak yang ini?
    .why = Bertanya kepada Teh Nining boleh. Menyerahkannya supaya ia mengulang semua, jam lima lewat sepuluh, tidak.
not-an-answer-which-one = Memang belum. Yang biasa, Pak, kecuali mesinnya potong benang sendiri. Baru di situ pernya perlu.
    .why = Sindirannya diterima dan jawabannya diberikan, dengan satu hal yang bisa mengubahnya.
not-an-answer-matter-of-taste = Itu soal selera, sih, Pak. Ada yang suka ini, ada yang itu, belum pernah saya dengar ada keluhan.
    .why = Ditanya dua kali, tetap bukan jawaban. Dan bukan soal selera: di kartu tertulis yang mana untuk apa.

# glenys-tells
glenys-tells-line-1 = Yang biasa. Kecuali potong benang sendiri. Itu saja, Pak? Saya masih harus menulis yang gorden.
glenys-tells-line-2 = Itu saja. Terima kasih.
    .thinks = Enam kata. Mestinya dari yang tadi pun bisa.

# just-one
just-one-line-1 = Sudah lewat jam lima, repot-repot demi delapan belas ribu. Apa untungnya buat Adik, kalau boleh tahu?
    .thinks = Saya ingin tahu. Di tiga toko saya pikirkan.
just-one-line-2 = Saya sudah menahan sampai lewat jam lima, untuk delapan belas ribu. Tidak sebanding, ya.
    .thinks = Lebih baik saya yang bilang duluan.
just-one-trade-terms = Ah, tidak apa-apa! Bapak punya usaha, barangkali? Kami ada harga khusus untuk pelanggan usaha, lho.
    .why = Ia bilang dirinya kecil, dan Anda memeriksa apakah ia mungkin besar. Ia melihatnya.
just-one-seen-it-drop = Kalau enam kali dapat yang jelek, saya juga mau lihat turun dulu baru bayar lagi. Cuma itu, Pak.
    .why = Anda berdiri di sisi mejanya. Ia tidak perlu berutang budi, dan tidak perlu penting.
just-one-want-to-see = Kalau itu delapan belas ribu saya, saya juga mau lihat turun dulu baru bayar. Cuma itu saja, Pak.
    .why = Anda berdiri di sisi mejanya. Ia tidak perlu berutang budi, dan tidak perlu penting.
just-one-every-bit = Bagi kami Bapak sama pentingnya dengan orang yang beli sepuluh mesin, sungguh, ini dari hati saya.
    .why = Maksudnya baik, dan bunyinya seperti poster. Ia bertanya tentang Anda, dan Anda menyebut pangkatnya.
just-one-late-tea = Untungnya pulang telat, Pak! Tapi Bapak masuk sebelum jam lima, masa saya suruh keluar lagi, kan?
    .why = Jujur dan hampir lucu, dan sesudah seperempat jam yang baik ia bisa menerimanya. Kalau tidak, terdengar ia cuma dibiarkan.

# only-one
only-one-line-1 = Tidak. Saya bukan siapa-siapa.
only-one-line-2 = Bagus kata-katanya.
only-one-line-3 = Satu saja, kalau begitu. Lain hari kalau perlu lagi, apa orang boleh coba dulu? Atau hanya sore ini?
    .thinks = Tadi ada yang mau saya sampaikan. Nanti sajalah.
only-one-only-for-you = Untuk Bapak tentu boleh! Tidak untuk semua orang, lho, tapi Bapak dari tadi baik sekali sama kami.
    .why = Kemurahan hati sebagai ganti aturan. Menyenangkan sebentar, dan orang berikutnya yang meminta ditolak.
only-one-depends = Terus terang tergantung ramainya, Pak. Paling enak pagi, atau sebelum datang Bapak telepon kami dulu.
    .why = Benar untuk sore ini, salah menurut kartu. Yang ia bawa pulang: tadi ia merepotkan.
only-one-anybody = Siapa saja, hari apa saja. Yang di bawah seratus ribu boleh dibuka di meja ini, tertulis di buku kami.
    .why = Ini aturan, untuk semua orang, dan bisa Anda tunjukkan. Ia tidak berutang apa-apa dan bisa bercerita.
only-one-take-three = Ambil tiga saja sekarang, Pak, biar beres. Saya pilihkan tiga yang turunnya pas, hemat ongkos angkot.
    .why = Praktis, dan Anda yang bekerja. Ia bertanya apakah boleh kembali, dan Anda menawarkan cara untuk tidak kembali.

# sits-down
sits-down-line-1 = Nah, iya, Dik. Saya juga begitu pikirnya.
    .thinks = Tidak pakai bumbu. Ya sudah, bilang saja.
sits-down-line-2 = Saya Harun. Saya yang pegang mesin di koperasi jahit, yang di bekas pabrik tenun itu. Ada dua puluh dua.

# twenty-two
twenty-two-line-1 = Empat belas mau diganti. Saya disuruh ke tiga toko, dan di semuanya saya minta sekoci. Tidak saya mulai dari yang empat belas. Kalau dari situ, semua orang jadi saudara.
    .thinks = Sekarang kelihatan saudaranya siapa.
twenty-two-should-have-said = Kenapa tidak bilang dari tadi, Pak! Pasti saya tinggalkan semuanya. Duduk dulu, saya buatkan teh, ya.
    .why = Setiap katanya ramah, dan bersama-sama artinya: sepuluh menit lalu ia belum pantas diberi kursi.
twenty-two-quarter-off = Empat belas! Kalau begitu lupakan yang tadi. Dua puluh lima persen untuk semua, mulai dari sekoci ini.
    .why = Meja tidak memberi potongan, jadi itu bukan milik Anda untuk dijanjikan. Ia baru saja bilang apa pendapatnya tentang saudara dadakan.
twenty-two-same-price = Terima kasih sudah cerita. Yang ini tetap delapan belas. Penawaran oleh Teh Nining, saya yang mengawal.
    .why = Yang kecil tetap harganya, dan yang besar ada yang memegang. Di meja ini tidak ada yang berubah tentang dirinya.
twenty-two-college-paid = Tahun lalu SMK ambil enam belas di kami. Saya perlihatkan harganya, ya, Pak, biar ada gambaran nanti.
    .why = Berguna baginya, dan bukan hak Anda memperlihatkannya. Yang membuka harga SMK kepadanya akan membuka harganya kepada SMK.

# dropped-them
dropped-them-line-1 = Meninggalkan siapa? Ibu yang ritsleting tadi?
    .thinks = Ibu itu juga berhak atas ritsletingnya.
dropped-them-line-2 = Tahun depan harga kami yang diperlihatkan, ya.
    .thinks = Penjaga SMK itu tetangga saya.
dropped-them-like-to-please = Maksud saya, kami senang melayani orang. Kalau pesanannya sebesar itu, siapa pun pasti begitu, Pak.
    .why = Penjelasannya mengulang hal yang sama, sedikit lebih keras: tergantung besarnya.
dropped-them-all-about-it = Aduh, salah omong saya, maaf sekali! Minum teh dulu, ya, Pak, sambil cerita soal koperasinya itu.
    .why = Maaf atas kata-katanya, lalu ganti pokok. Angkotnya jam lima dua puluh.
dropped-them-fair-point = Betul, dan tidak pantas saya bilang itu. Aturan sama untuk semua. Penawarannya besok jam dua belas.
    .why = Diterima, disebut, lalu kembali ke hal yang bisa dipegang pelanggan sebesar apa pun.

# same-day
same-day-line-1 = Cepat sekali. Saya lebih suka di atas kertas.
same-day-line-2 = Satu yang pasti ditanya. Kalau mesin mogok, ada orang menganggur. Bisa datang hari itu juga?
    .thinks = Dulu sembilan hari. Orangnya disuruh mendedel saja.
same-day-find-out = Ada yang duduk menganggur di depan mesin, kasihan sekali. Saya tanyakan dulu, nanti dikabari, ya, Pak.
    .why = Anda melihat orang yang menganggur itu, lalu entah siapa akan mengabari entah kapan. Padahal ada di kartu.
same-day-loan = Tidak, Selasa dan Jumat saja. Tapi tak perlu menganggur: telepon sebelum jam tiga, ada mesin pinjaman.
    .why = Tidaknya lebih dulu dan tidak dihias. Sesudah itu, apa yang sungguh bisa dilakukan bagi yang menganggur.
same-day-just-no = Mohon maaf, tidak bisa, Pak. Teknisi kami keluarnya cuma Selasa dan Jumat, dan orangnya memang cuma satu.
    .why = Jujur, dan itu lebih ia hargai daripada yang Anda kira. Mesin pinjaman di kartu tidak disebut, jadi pesanannya ke tempat lain.
same-day-find-a-way = Untuk Bapak pasti selalu ada jalan. Telepon saja ke saya, hari itu juga saya pastikan ada yang datang.
    .why = Teknisi keluar dua kali seminggu, dan keinginan Anda tidak mengubahnya. Akan ada orang yang menganggur karena ucapan Anda.

# straight-answer
straight-answer-line-1 = Jadi itu jawabannya. Di rapat pengurus mungkin jadi kurang. Di saya tidak, Dik.
    .thinks = Tidak seperti itu enak dibawa pulang. Tidak berat.

# let-you-know
let-you-know-line-1 = Di toko yang dulu juga berakhir begitu. Nanti dikabari.
    .thinks = Rasanya saya ingin duduk.
let-you-know-take-a-number = Titip nomornya, Pak, nanti saya usahakan ada yang telepon. Besok, atau paling lambat hari Senin.
    .why = Lebih baik daripada tidak ada: sekarang ada nomor. Masih tanpa nama, dan tanpa hari.
let-you-know-trust-me = Saya tahu rasanya digantung seperti itu. Saya tidak akan begitu ke siapa pun, percaya saja, Pak.
    .why = Ia meminta kenyataan dan diminta percaya. Justru itu yang sudah habis.
let-you-know-on-the-card = Saya jawab sekarang. Hanya Selasa dan Jumat, dan mesin pinjaman kalau telepon sebelum jam tiga.
    .why = Jawabannya ada di dekat siku Anda. Sekarang ia memegangnya, tidaknya sekaligus bantuannya.

# glenys-offers
glenys-offers-line-1 = Empat belas tadi, ya, Pak? Besok jam dua belas sudah ada suratnya. Nanti yang di meja ini menelepon, memastikan sudah sampai.
glenys-offers-line-2 = Jam dua belas. Ini nomor saya.
    .thinks = Jam dua belas itu jam. Secepatnya itu bukan.

# and-if-not
and-if-not-line-1 = Bukan saya yang memutuskan. Kami berlima, dan ada satu yang selalu cari paling murah. Kalau jadinya di tempat lain, saya masih boleh ke sini beli satu?
    .thinks = Sayang juga kalau tidak. Mejanya enak buat bersandar.
and-if-not-good-word = Terus terang saya sedih sekali, Pak. Boleh minta tolong, di rapat nanti kami dibantu omong sedikit?
    .why = Ia bertanya apakah masih bisa mengandalkan Anda, dan malah dimintai tolong. Memohon membuat kunjungan berikutnya canggung.
and-if-not-like-family = Bapak sudah seperti keluarga! Kapan saja, belum buka atau sudah tutup, ketuk saja pintunya, ya, Pak.
    .why = Terlalu banyak untuk seperempat jam, dan tidak ada yang akan mendengar ketukannya. Ibu ritsleting juga bukan keluarga.
and-if-not-same-counter = Boleh, Pak. Beli satu atau cuma lihat. Mejanya sama, dan digantung dulu sebelum bayar, seperti tadi.
    .why = Pendek dan tanpa syarat. Apa pun keputusan rapat, ia tahu bagaimana ia akan diterima.
and-if-not-contract-first = Boleh, dengan harga di meja. Yang punya kontrak tetap kami layani lebih dulu, memang begitu aturannya.
    .why = Jawaban jelas dengan ancaman kecil di dalamnya. Tidak ada aturan di meja Anda bahwa kontrak didahulukan.

# till
till-line-1 = Delapan belas ribu. Pas, sudah saya hitung di angkot.
till-line-2 = Delapan belas ribu, kalau tidak salah.
till-line-3 = Jam sembilan Bu Entin sudah duduk di situ. Kalau keriting lagi, bagaimana?
    .thinks = Yang dia lihat dulu saya, baru mesinnya.
till-line-4 = Jam sembilan ada ibu-ibu yang duduk di situ. Kalau keriting lagi, bagaimana?
    .thinks = Kalau keriting, dia akan bilang tangannya yang salah.
till-ask-for-me = Setengah sembilan bawa ke sini, cari saya. Kita gantung yang lain, jam sembilan sudah terpasang.
    .why = Jam sebelum jam sembilan, siapa yang dicari, dan apa yang akan terjadi. Itu bisa ia sampaikan kepadanya.
till-fingers-crossed = Saya doakan dari sini! Sampaikan salam kami semua, Pak, bilang beliau pasti bisa, pasti hebat nanti.
    .why = Baik kepada orang yang belum pernah Anda temui. Ia bertanya apa yang harus dilakukan jam sembilan lewat lima.
till-it-wont = Tidak akan, Pak, tenang saja. Kan sudah Bapak gantung, sudah lihat turunnya dengan mata sendiri.
    .why = Mungkin memang begitu. Ia tidak bertanya seberapa mungkin, ia bertanya lalu bagaimana.
till-unmarked = Empat belas hari dengan bon, Pak, asal tidak ada goresan. Semuanya tertulis, kok, di baliknya itu.
    .why = Benar, dan memang sudah tercetak di bon. Tidak ada orang yang berdiri di belakangnya.

# note
note-line-1 = 17.14. Beliau sedang mengancingkan jaket. Buku meja minta satu baris untuk setiap pembeli; dibacakan jam setengah sembilan.
note-plain-line = Satu sekoci biasa, delapan belas ribu, tunai. Bapak pembeli masih di dalam, kas dihitung terlambat.
    .why = Benar, dan menjelaskan kasnya. Yang membacanya besok tidak akan berbuat lain.
note-big-one = PELANGGAN BESAR: koperasi, empat belas mesin! Pak Harun, kacamata, kaleng. Semua harap ekstra ramah.
    .why = Tim jadi tahu betapa besarnya, bukan apa yang dijanjikan. Keramahan ekstra justru yang ingin ia hindari.
note-full-line = Ujang benar, kiriman baru seret, tarik. Pak Harun: surat jam 12 (Teh Nining), 12.30 saya telepon beliau.
    .why = Siapa, apa, kapan, cacat pada stok, dan penghargaan kepada orang yang pertama melihatnya.
note-small-line = Ujang benar, kiriman baru seret, tarik. Ketahuan oleh bapak pembeli, waktu mencoba satu di meja.
    .why = Penjualan delapan belas ribu, dan sepuluh pembeli berikutnya terhindar dari barang jelek. Pujiannya sampai ke orangnya.
note-lovely-man = Bapak yang baik sekali datang pas mau tutup! Saya diajari cara gantung sekoci. Semoga banyak yang begini.
    .why = Setengah sembilan nanti mereka tersenyum. Kiriman barunya tetap terjual.
note-danny-knew = Sekoci baru seret. Ujang tahu dari hari Selasa, tidak pernah dicatat, sampai pembeli yang menemukannya.
    .why = Cacatnya tercatat, begitu pula dendamnya. Lain kali Ujang akan diam sama sekali.

# endings
the-list-line-1 = Jam dua belas, ya. Mangga, Dik. Nanti saya bilang ke Bu Entin bukan tangannya. Sebelum jam sembilan pasti belum percaya.
    .thinks = Saya ceritakan saja yang saya lihat. Tidak lama.
the-list-afterwards = Suratnya sampai jam dua belas kurang sepuluh, dan sebelum membukanya ia bercerita kepada pengurus soal sekoci. Apa pun keputusan mereka hari Selasa, sudah empat ibu yang datang untuk menggantung sekocinya sendiri.
just-the-one-line-1 = Yang saya cari sudah dapat. Mangga, Dik, hatur nuhun. Sekarang Adik bisa pulang.
    .thinks = Saya tahu sekarang orang saya suruh ke mana.
just-the-one-afterwards = Yang dibeli satu sekoci, dan tetap satu. Hari Sabtu seorang ibu berumur lima puluh tiga datang membeli jarum, karena kata orang di sini boleh lihat dulu.
swapped-line-1 = Setengah sembilan, kalau begitu, bila perlu. Selamat sore.
    .thinks = Sebaiknya saya naik angkot pertama, untuk jaga-jaga.
swapped-afterwards = Begitu dipasang langsung keriting, jadi ia naik angkot kembali dan sudah mendapat gantinya sebelum jam sembilan. Ia berterima kasih kepada semua orang, dan sejak itu tidak berkata apa-apa tentang toko ini, baik atau buruk.
works-but-line-1 = Terima kasih. Saya kira sudah semua. Selamat sore.
    .thinks = Yah. Turun, sih.
works-but-afterwards = Jahitannya bagus dan sekocinya masih terpasang. Kalau ditanya tentang toko ini, katanya di situ jual sekoci.
both-halves-line-1 = Saya sampaikan yang saya lihat. Dua-duanya. Selamat sore.
    .thinks = Padahal awalnya sudah bagus.
both-halves-afterwards = Hari Selasa ia bercerita kepada pengurus soal meja itu, lalu soal seperempat jam sesudah ia menyebut empat belas. Mereka berterima kasih karena ia adil, dan menaruh toko ini nomor dua dari tiga.
pays-and-goes-line-1 = Tidak, tidak. Satu saja, terima kasih. Senang sudah diterima. Selamat sore.
    .thinks = Saya sebenarnya berharap di sini.
pays-and-goes-afterwards = Ia mengucapkan selamat sore kepada semua dan menahan pintu untuk Teh Nining. Sekarang ia naik angkot dua kali ke toko yang membolehkannya melihat.
good-night-line-1 = Tidak usah repot-repot. Terima kasih banyak atas waktunya. Selamat sore.
    .thinks = Tiga toko. Saya harus bilang sesuatu ke orangnya.
good-night-afterwards = Toko tutup tepat waktu dan kas cocok sampai ke recehnya. Sekarang ia lewat di seberang jalan, dan di balik meja tidak pernah ada yang memperhatikannya.
the-minutes-line-1 = Selamat siang. Ternyata tidak seperti yang disampaikan, ya. Tidak, tidak. Saya cuma mau tanya.
    .thinks = Padahal saya tulis di telapak tangan, supaya tidak salah.
the-minutes-afterwards = Ia tidak mengeluh: ia membacakan kepada pengurus apa yang dijanjikan, lalu apa yang datang. Itu masuk notulen, dan kelima orang itu bercerita ke koperasi-koperasi lain.
looped-line-1 = Ya sudah, saya percaya saja. Cuma delapan belas ribu. Selamat sore.
    .thinks = Yang dulu juga cuma dua puluh ribu.
looped-afterwards = Jam sembilan lewat lima benang bawahnya keriting, dan ibu di mesin itu menurunkan tangannya ke pangkuan. Ia menceritakannya pelan-pelan kepada siapa saja yang bertanya beli di mana, dan dialah yang selalu ditanya.
