# Apartemen di Surabaya. Bu Lastri perawat, pulang dinas malam; di rumah ada Nadia.
title = Kunci cadangan
summary = Ada kunci yang dititipkan di meja depan, dan sekarang tidak ada. Yang punya belum tidur sejak kemarin.
briefing-role = Anda Dimas, di meja depan sebuah apartemen. Jam delapan pagi kurang dua puluh.
briefing-ticket = Unit 31, Bu Lastri. Kunci cadangan 31-B dititipkan Senin, untuk tukang ledeng.
card-locks = Kunci baru
    .body = Tukang kunci datang paling lama empat jam. Meja depan boleh memanggil, sampai satu setengah juta.
card-log = Buku kunci
    .body = Yang mengambil kunci harus tanda tangan. 31-B keluar Selasa jam 15.40, tanpa tanda tangan.
customer-name = Bu Lastri

# opening
opening-line-1 = Maaf, Mas, kunci saya yang buat tukang ledeng itu, kata orangnya dia tidak jadi datang. Terus yang bawa siapa?
    .thinks = Semoga saya saja yang kebanyakan pikiran.
opening-first-the-form = Sebentar, Bu, langsung saya carikan. Unitnya berapa, atas nama siapa?
    .why = Cepat, dan dua-duanya sudah ada di layar. Beliau bertanya siapa yang bawa kuncinya, malah ditanya siapa dirinya.
opening-out-there = Kuncinya di luar, dan entah di siapa. Kapan Ibu dikabari tukangnya?
    .why = Menyebut yang ditakutkan sejelas beliau sendiri, lalu mempersilakan bercerita dari awal.
opening-turn-up = Biasanya ketemu lagi kok, Bu. Palingan ada yang menaruhnya di laci.
    .why = Biasanya memang begitu. Tapi jadinya, yang aneh di ruangan ini kekhawatirannya.
opening-ask-round = Aduh, padahal Ibu sudah percaya sama kami! Nanti saya tanya-tanya, ya.
    .why = Berpihak kepadanya, dan tidak ada yang memegangnya: tanpa nama, tanpa jam.

# on-the-screen
on-the-screen-line-1 = Tiga satu. Itu di layar Mas sudah ada, dari sini juga kelihatan.
    .thinks = Sama saja dengan di bank. Di mana-mana sama.
on-the-screen-for-the-record = Biar datanya benar saja, Bu. Sama nomor yang bisa dihubungi?
    .why = Kolom di komputer terisi. Beliau mengulang semuanya.
on-the-screen-you-first = Oh iya, ada. Layarnya nanti saja, Bu. Tukangnya bilang apa?
    .why = Ditarik kembali dengan dua kata, dan ada tempat untuk yang mau dikatakannya.

# stairs
stairs-line-1 = Jam tujuh tadi, saya baru turun dinas malam. Dari tadi saya duduk di tangga. Belum masuk.
    .thinks = Umur empat puluh satu, duduk di tangga.
stairs-shattered = Semalaman berdiri, pulang-pulang begini. Ibu tidur dulu saja, nanti kita lihat.
    .why = Capeknya terlihat. Tapi beliau juga disuruh tidur di balik pintu itu.
stairs-own-door = Sudah sampai rumah, tapi tidak berani masuk. Pelan-pelan, Bu, belum ada antrean.
    .why = Dikembalikan seperti beliau mengatakannya, dan kalimat berikutnya terserah beliau. Ternyata masih ada.
stairs-by-eleven = Kalau begitu saya panggil tukang kunci sekarang. Jam sebelas sudah ganti, Bu.
    .why = Ujungnya mungkin memang ke situ. Beliau belum selesai, dan tidak akan mulai lagi.

# ada
ada-line-1 = Bukan soal saya, Mas. Nadia itu tiga belas. Dari jam sembilan sampai saya pulang, cuma dia di dalam.
    .thinks = Awas kalau ada yang bilang anak kok ditinggal.
ada-her-door = Jadi itu pintunya Nadia. Malam dia bisa telepon siapa, Bu? Saya mau jadi salah satunya.
    .why = Menangkap kunci siapa sebenarnya itu, dan langsung ada satu nama dari kita.
ada-all-morning = Terima kasih sudah cerita, Bu, itu tidak gampang. Silakan, waktu saya masih panjang.
    .why = Baik dan tidak buru-buru. Beliau sudah selesai; yang kurang sekarang sesuatu untuk dipegang.
ada-by-herself = Semalaman sendirian? Wah, itu harus saya lihat dulu, mungkin wajib saya catat, Bu.
    .why = Mungkin ada aturannya. Beliau datang karena salah kita, dan mendengar soal salahnya.

# whose
whose-line-1 = Buku kunci: 31-B, Selasa, 15.40. Di kolom nama cuma ada centang.
whose-line-2 = Jadi siapa yang kasihkan?
    .thinks = Nah, pasti sif yang lain.
whose-like-mine = Tidak enak hati saya, Bu. Kalau itu anak saya, entahlah. Saya tanya Mbak Wulan dulu.
    .why = Tulus, dan memang dirasakan. Jawaban pertanyaannya ada di buku, dan belum juga diucapkan.
whose-head-office = Saya belum bisa bilang sebelum kantor pusat periksa, Bu. Biasanya agak lama mereka.
    .why = Tenang dan hati-hati, atas nama perusahaan. Bukunya terbuka di depan kalian berdua.
whose-moira = Selasa itu Mbak Wulan, Bu. Saya tidak tahu, tapi kalau saya, pasti saya tanya namanya.
    .why = Satu orang di meja ini jadi bersih. Kuncinya dititipkan kepada mejanya.
whose-we-did = Kami, Bu. Selasa jam 15.40, dan tidak ada tanda tangannya. Itu salah kami.
    .why = Jamnya, salahnya, dan salah siapa, sebelum beliau harus memaksanya keluar.

# lock
lock-line-1 = Terus sekarang bagaimana? Jam sembilan malam saya dinas lagi.
    .thinks = Masa izin gara-gara kunci. Atau boleh?
lock-till-five = Kita tunggu sampai jam lima, Bu. Semua laci saya buka, Ibu tidak usah apa-apa.
    .why = Santai, dan tidak ada yang keluar uang. Kunci yang ketemu tidak membuktikan apa-apa: kunci bisa digandakan.
lock-guest-flat = Pakai unit tamu saja, Bu, berdua, selama Ibu mau. Sarapannya saya antar ke atas!
    .why = Murah hati, dan dua lantai di atas beliau akan terjaga memikirkan pintunya sendiri.
lock-by-noon = Sebelum zuhur kuncinya baru, kami yang bayar. Saya tunggui sampai bisa diputar.
    .why = Satu hal, satu jam, dan satu orang yang memastikannya.

# tonight
tonight-line-1 = Kalau Mas, berani tidur di situ nanti malam?
    .thinks = Kalau dijawab “ya jelas”, berarti saya tahu.
tonight-line-2 = Mas bilang terus terang, kan?
tonight-of-course = Ya jelas berani, Bu! Ini gedung paling aman di jalan ini, sungguh, tidak bohong.
    .why = Anda tidak mungkin tahu siapa yang pegang kuncinya. Kalau beliau percaya, anaknya yang menanggung.
tonight-with-the-bolt = Dengan kunci lama, tidak, Bu. Dengan yang baru, berani, selotnya saya pasang juga.
    .why = Tidaknya didahulukan, supaya ya-nya bisa dipercaya.
tonight-your-own-way = Saya tidak bisa memutuskan buat Ibu. Kira-kira apa yang bisa bikin Ibu tenang?
    .why = Sering kali pertanyaan yang bagus. Beliau minta satu jawaban jujur, dan pertanyaannya dikembalikan.

# fifth-floor
fifth-floor-line-1 = Terus kunci yang lain? Pak Hadi di lantai lima itu. Beliau kan tidak bisa lihat siapa yang masuk.
    .thinks = Uang kembalian saja beliau raba satu-satu.
fifth-floor-count-them = Jam delapan saya hitung semuanya. Yang kuncinya tidak ada, saya kabari hari ini juga.
    .why = Ada jamnya, sepapan penuh, dan ada orang di dalam janjinya. Agak lugas.
fifth-floor-kind-of-you = Pagi begini Ibu masih ingat beliau. Saya yakin, kuncinya ada di tempatnya, Bu.
    .why = Enak didengar, dan belum ada yang melihat ke gantungannya.
fifth-floor-one-at-a-time = Mohon maaf, kunci orang lain tidak bisa saya bahas, Bu. Punya Ibu dulu, ya.
    .why = Menjaga rahasia. Tapi bukan rahasia beliau yang ditanyakan.

# three-keys
three-keys-line-1 = Jadi sudah, begitu saja?
    .thinks = Tanya dong, mau saya taruh di mana.
three-keys-any-time = Sudah, Bu, terima kasih sudah baik sekali! Kapan pun ada apa-apa, mampir saja.
    .why = Ramah, dan berhenti di tempat beliau sebenarnya mau mulai.
three-keys-back-on-the-hook = Dua buat Ibu, ya, yang satu kami gantung lagi di sini seperti biasanya.
    .why = Tertib, dan persis ketertiban yang menghilangkan kunci sebelumnya.
three-keys-you-say-where = Ini tiga. Mau ditaruh di mana, Ibu yang tentukan. Besok juga tidak apa-apa.
    .why = Yang diambil darinya dikembalikan: itu pintunya, dan pilihannya.

# log
log-line-1 = 31-B, Rabu. Sif berikutnya baca apa?
log-be-kind = (Kunci diganti. Anaknya sendirian tiap malam: tolong baik-baik, pantau unit 31.)
    .why = Maksudnya baik, dan kini semua yang membaca tahu kapan seorang anak sendirian.
log-ask-kit = (Selasa keluar tanpa tanda tangan. Kunci 31 tidak boleh keluar. Tanya ke Dimas.)
    .why = Apa yang terjadi, apa yang berlaku mulai sekarang, dan siapa yang tahu. Tentang Nadia tidak ada.
log-sorted = (Kunci tidak ketemu. Penghuni awalnya kesal, pulangnya sudah tenang. Beres.)
    .why = Pendek dan rapi. Yang membaca jadi tahu perasaannya, bukan tahu harus apa.

# endings
sleeps-line-1 = Sudah sebelas kali dia putar. Katanya bunyinya lain.
    .thinks = Nanti saya coba juga. Sekali saja.
sleeps-afterwards = Nadia tidur, dan sejak itu ibunya juga. Beberapa bulan kemudian papan kuncinya punya gembok sendiri, dan buku yang harus ditandatangani.
unconvinced-line-1 = Ya sudah. Terima kasih.
    .thinks = Nanti lemarinya saya geser ke depan pintu.
unconvinced-afterwards = Kuncinya tidak pernah ketemu. Sekali-sekali beliau masih bertanya, dan cadangannya kini di rumah temannya.
own-locksmith-line-1 = Jam lima. Tidak usah, Mas. Saya urus sendiri.
    .thinks = Dua juta. Ya sudah, dua juta.
own-locksmith-afterwards = Kuncinya diganti dengan uangnya sendiri, dan hari itu beliau tidur satu jam. Beberapa bulan kemudian unit 31 sudah disewa orang lain.
tells-the-house-line-1 = Dijawabnya tanpa mikir, ya.
    .thinks = Di sini memang tidak ada yang mikir.
tells-the-house-afterwards = Sorenya ada kertas di tiap pintu, dari lantai satu sampai lantai lima. Sembilan belas orang turun mengambil kuncinya.
