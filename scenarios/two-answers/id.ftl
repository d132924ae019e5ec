# @source f78d87/a3a150
title = Dua jawaban
# @source 3e952a/b9f875
summary = Sales menjanjikan upload 50, tertulis. Jaringannya cuma kuat 9, pelanggannya sudah membaca syarat, dan orang sales masih ada di chat.
# @source 8de457/13d9f0
briefing-role = Anda menjawab chat layanan sebuah perusahaan internet rumah. Sales dan Layanan menulis di percakapan yang sama, jadi rekan dari Sales bisa saja masih ikut membaca.
# @source 58abfd/39ce5b
briefing-ticket = Wulan Prameswari, Gang Melati. Paket Rumah 500, Rp550.000 sebulan, kontrak 24 bulan, aktif sejak 6 Oktober. Dua chat sebelumnya: diminta restart router; diminta reset router. Hari ini Selasa, 24 November.
# @source 0699bd/0b1eac .body 635c36/3134bb
card-line = Data jaringan
    .body = Tembaga dari kotak di ujung gang. Upload di rumah ini 8 sampai 11, terukur 9. Teknisi atau router baru tidak mengubahnya. Layar Sales menampilkan angka terbaik satu kode pos, 50; angka per rumah ada satu tab setelahnya.
# @source 4d6c65/09e375 .body ec84b9/3ece41
card-build = Fiber di Gang Melati
    .body = Sudah disurvei. Belum masuk daftar pembangunan; tidak ada tanggal. Di sistem Sales, daftar survei dan daftar pembangunan tampak mirip.
# @source fdb72f/d4c6da .body d1b25e/536651
card-terms = Syarat 3.4, 4.2, 11
    .body = 3.4: yang kami sampaikan tertulis kepada pelanggan sebelum memesan menjadi bagian dari kontrak. 4.2: kecepatan adalah perkiraan, kecuali disepakati lain secara tertulis. 11: berhenti lebih awal kena Rp250.000 per sisa bulan; untuk dia Rp5,5 juta.
# @source 91a2d9/67bd13 .body 8951e1/82cc58
card-allowed = Wewenang Anda menurut 3.4
    .body = Berhenti tanpa denda, tanggalnya pelanggan yang pilih. Biaya pasang kembali, Rp350.000. Selisih ke Rumah 100 kembali, Rp200.000 sebulan karena uploadnya sama; sejauh ini Rp400.000. Selebihnya: ketua tim. Sewa tempat dan rugi usaha: bukan dari meja ini.
# @source ca2248/5a6579 .body e8a764/c2db14
card-box = Kotak seluler
    .body = Upload di sini biasanya 20 sampai 35, tanpa jaminan. Dijual dengan formulir B; klausul B7-nya memulai lagi kontrak dari awal. Bisa dipinjamkan 30 hari dengan surat pinjam tanpa B7, ditandatangani ketua tim hari itu juga.
# @source a21056/bf9de9
customer-name = Wulan Prameswari
# @source c182c0/048bdc .department 3cb244/3cb244
cast-sales = Fajar
    .department = Sales

# opening
# @source c33e2c/e85ff1 .or-2 faff7e/e26d71
opening-line-1 = maaf ganggu Kak, saya Wulan Prameswari, Rumah 500, Gang Melati
    .or-2 = siang Kak, Wulan Prameswari, Gang Melati, yang Rumah 500
# @source a0e5ff/c0e82c .thinks b092ff/b633cf
opening-line-2 = sebelum disuruh: kabel langsung udah, restart udah, reset udah, ganti laptop udah, jam tiga pagi juga udah
    .thinks = Kalau kusebut semua dari awal, mereka gak bisa nyuruh aku ngulang satu jam.
# @source a1712d/69158f
opening-line-3 = upload 9. terus. dulu dijanjinya 50
# @source d9225d/eb8374 .thinks faaae3/3bbf8d
opening-line-4 = bukan mau rewel lho Kak, tapi boleh gak mulainya dari situ aja
    .thinks = Chat ketiga. Sayur di kompor, nikahan orang lagi antre diunggah.
# @source af4945/59c297 .why dd302c/e7655c
opening-so-sorry = Ya ampun Mbak Wulan, tujuh minggu begitu, sampai bangun jam tiga pagi cuma buat ngetes! Pasti capek sekali, kecewa juga sama kami. Saya benar-benar minta maaf ya, Mbak.
    .why = Perasaannya disebut dengan hangat, lalu tidak ada lanjutannya. Dia minta mulai dari hasil tesnya, dan jawaban ini belum mulai.
# @source a0d2b4/449b63 .why b7b693/8aa55b
opening-engineer = Di saya juga terbaca 9. Hari Kamis ada teknisi kosong, jam delapan sampai satu; langsung saya daftarkan atas nama Mbak, biar kabel dan colokannya dicek orang yang ahli.
    .why = Tindakan pasti, lengkap dengan jam, untuk masalah yang belum dipahami. Data jaringan sudah bilang teknisi tidak bisa mengubahnya.
# @source 0b4a6f/0b0b21 .why 466c79/99c733
opening-start-there = Boleh, kita mulai dari situ. Kabel, reset, dua laptop, jam tiga pagi: tidak ada lagi yang perlu dites, data kami juga 9. Kalau boleh tahu, upload-nya buat keperluan apa?
    .why = Hasil tesnya diulang dengan benar sehingga dia tidak perlu membuktikan lagi, angkanya dibenarkan dari sisi kami, lalu ditanya apa artinya buat dia.
# @source 7b8ab5/f47b06 .why 538753/dc7182
opening-checklist = Terima kasih Mbak, itu membantu sekali. Supaya tercatat juga di kami, boleh dites sekali lagi ya, terakhir? Satu laptop, pakai kabel, yang lain dimatikan. Empat menit saja.
    .why = Dengan sopan meminta yang baru saja dia berikan. Baginya itu berarti kalimat pertamanya tidak dibaca.
# @source ea8c75/1e4a68
and-then-line-1 = makasih Kak
# @source 6dfa5d/55a2f5 .thinks a6c5b3/ec3971
and-then-line-2 = terus?
    .thinks = Dua yang kemarin juga baik-baik orangnya.
# @source 0f8312/43bb1c
engineer-thursday-line-1 = jadi Kamis saya nunggu di rumah sampai jam satu
# @source 216ba8/f8750f .thinks 6c2c27/49e8f3
engineer-thursday-line-2 = buat dikasih tahu kalau uploadnya 9
    .thinks = Kamis. Kok ya pas Kamis.
# @source dd0e84/0745f0
again-line-1 = saya punya tabelnya Kak
# @source d29177/202616 .thinks f66042/909773
again-line-2 = 41 kali tes. mau dikirim, atau saya bikinkan yang ke-42
    .thinks = Tadi ngetik panjang-panjang itu buat apa?
# @source f96e19/16c641 .why 7dd9b9/b98bc6
again-fair-no = Tidak usah yang ke-42. Saya minta yang sudah Mbak berikan. Kirim saja tabelnya, saya simpan di data Mbak biar tak ditanya lagi. Lalu, upload-nya untuk apa?
    .why = Pengulangan itu diakui, bebannya diambil untuk seterusnya, lalu kembali ke yang penting.
# @source d3bcc9/ec76e3 .why 67dc1f/e88259
again-the-form = Saya paham ini bikin kesal. Cuma formulirnya tidak bisa lanjut kalau belum ada tes hari ini. Semua pelanggan juga begitu kok Mbak, bukan karena Mbak Wulan.
    .why = Formulir kita jadi pekerjaan dia. Itu benar dan disampaikan baik-baik, tetapi tetap formulir yang didahulukan.
# @source cec88a/3910cc .why a5670c/036d19
again-visit-then = Baik, tesnya dilewati. Kalau begitu saya daftarkan teknisi hari Kamis, jam delapan sampai satu. Nanti dia yang mengetes sendiri, Mbak tinggal duduk saja.
    .why = Dia terbebas dari tes dan kehilangan hari Kamis. Belum jelas apa kebutuhannya, dan apakah teknisi bisa menolong.

# what-for
# @source 68df08/d9755d
what-for-line-1 = buat kerja Kak. saya sama suami bikin video nikahan
# @source 5bee72/234671
what-for-line-2 = sekali hajatan 60 giga, dikirim ke editor. kalau 50 gak sampai tiga jam. kalau 9 ya lima belas jam, itu pun kalau gak putus
# @source 8ee5dd/fa08f8 .or-2 18c45b/2fc1ed
what-for-line-3 = bentar ya
    .or-2 = eh sebentar
# @source 07b23c/1d083c .thinks 3123a5/725e26
what-for-line-4 = ada yang mau saya tunjukin, lagi dicari
    .thinks = Di folder Oktober. Eh bukan, September. Ayo dong.
# @source adde8e/06ad49 .why 05caec/1b240b
what-for-five-minutes = Sambil Mbak cari, saya tanyakan jalannya ke bagian Perencanaan. Lima menit saja, nanti tanggal fiber Gang Melati langsung saya tulis di sini, hitam di atas putih.
    .why = Terdengar bertanggung jawab. Padahal waktunya di tangan orang lain, dan tanggalnya belum tentu ada.
# @source 36260e/cc912a .why b46b1d/734d77
what-for-no-hurry = Silakan Mbak, santai saja, saya tetap di sini. Lima belas jam, bukan tiga, tiap pengantin, dan bisa putus di jam keempat belas. Kalau sudah ketemu, kirim saja.
    .why = Di chat, memberi waktu harus diucapkan. Sekaligus terlihat bahwa hitungannya dipahami.
# @source ecae8d/18977f .why 09422f/078178
what-for-weddings = Wah, video nikahan, senangnya! Pasti nelangsa ya, lihat hari bahagia orang merayap semalaman di layar, lalu putus. Kalau saya di posisi Mbak, sudah menangis duluan.
    .why = Kehangatannya tulus, tetapi datang saat dia sedang mencari. Dia harus membacanya dulu sebelum bisa lanjut.
# @source 7f9184/868ebf .why 553a19/2d816d
what-for-cheaper = Sambil mencari: upload Rumah 100 itu sama, dan dua ratus ribu lebih murah. Halamannya sudah saya buka, bisa saya pindahkan sekarang, belum ketemu sudah beres. Mau, Mbak?
    .why = Fakta yang benar untuk pertanyaan yang belum dia ajukan. Pesannya: sisa ceritanya tidak penting.
# @source .why 19eca9/c6b3ad
what-for-silence =
    .why = Memberi ruang itu tepat. Tetapi di chat, layar yang lama kosong terasa tidak ada orang; satu kalimat pendek membuat Anda tetap hadir.
# @source 0634d1/6ff86a .thinks ef05b5/feb608
still-there-line-1 = Kak? masih di situ?
    .thinks = Lagi bikin kopi, paling.
# @source 7d7842/f94fe5
still-there-line-2 = udah ketemu ini
# @source dbd257/eca57d
not-finished-line-1 = saya belum selesai lho Kak
# @source a01b2a/9032e5 .thinks 31968a/09298f
not-finished-line-2 = saya gak cari yang murah. saya cari yang dulu dijanjikan
    .thinks = Potongan harga. Nah, keluar juga.

# screenshot
# @source a70fef/74f1d0
screenshot-line-1 = [gambar: chat sales, 28 September] “100% dapat upload 50 di alamat itu Kak 👍 kalau gak dapat tinggal batalin, tanpa denda. Fajar”
# @source 6a2b13/f22740 .thinks cb8547/c32424
screenshot-line-2 = saya tanyanya jelas. dua kali malah
    .thinks = Di rumah ini yang suka baca tulisan kecil ya cuma aku.
# @source 25e2d5/39eb38
screenshot-line-3 = terus di syarat Kakak sendiri, 3.4. yang ditulis ke saya sebelum pesan itu bagian kontrak
# @source b8a10c/277627
screenshot-line-4 = jadi itu janji apa bukan
# @source 8edf3b/5dcae2 .why 65716d/47841c
screenshot-estimates = Terima kasih Mbak, ini membantu. Hanya saja di 4.2 tertulis kecepatan itu perkiraan dan bisa berbeda tiap rumah. Letaknya di bawah 3.4, jadi memang dibaca berdua.
    .why = Dia bertanya ya atau tidak. Pasal bukan jawaban, dan pasal itu pun sudah dia baca.
# @source 2a5655/dbad4f .why b0e598/60c2f3
screenshot-thats-sales = Jujur ya Mbak, anak Sales memang suka begitu. Mestinya dia tidak menulis ini, dan antara kita saja, ini bukan yang pertama. Untung Mbak simpan, saya juga bakal jengkel sama dia.
    .why = Memihak dia dengan menjatuhkan rekan. Baginya perusahaan itu satu, dan sekarang sedang menyalahkan dirinya sendiri.
# @source 6b3763/cf0195 .why 404508/1ccb9b
screenshot-log-it = Sudah saya terima. Saya lampirkan ke data Mbak berikut jam dan namanya, lalu saya buka kasus menurut 3.4. Nomor kasusnya langsung ada di sini, silakan dicatat: CR-22.
    .why = Pencatatannya tepat. Tetapi yang ditanyakan apakah kami memegang kata-kata kami, dan yang didapat nomor.
# @source 8ba167/0a36ed .why 14ff92/ab177e
screenshot-it-is = Iya, itu janji. Mbak bertanya dengan tepat, dua kali, dan menyimpan jawaban kami. Bagian Mbak sudah benar; bagian kami yang tidak. Pasal 3.4 berlaku, dan itu yang saya pegang.
    .why = Menjawab ya untuk pertanyaan ya atau tidak, dan mengakui bahwa dia yang teliti, kami yang tidak. Itu pengakuan yang dia cari.
# @source fc77e7/24d117
four-two-line-1 = 4.2 udah saya baca Kak
# @source 619c52/6056d9 .thinks 02af12/a5d3bc
four-two-line-2 = “perkiraan, KECUALI disepakati lain secara tertulis”. Kakak berhentinya di koma
    .thinks = Selalu berhenti satu koma sebelum bagian enaknya.
# @source 2a88cd/671631 .why 701ea9/abb2e4
four-two-past-that = Kita jangan berhenti di pasal ya Mbak. Yang penting apa yang bisa saya bantu hari ini, dan itu lumayan banyak. Saya jelaskan sekarang saja, biar cepat?
    .why = Niatnya menolong, tetapi buru-buru melewati titik ketika dia benar. Dia belum akan ikut sebelum itu diucapkan.
# @source b585ce/7566af .why 351517/25cbd8
four-two-not-legal = Bisa juga dibaca begitu, dan maaf kalau Mbak merasa kurang berkenan dengan bunyinya. Saya bukan bagian hukum, jadi baiknya tidak membahas koma di sini.
    .why = Maaf untuk perasaannya, bukan untuk kekeliruan kita; lalu pasal yang kita angkat sendiri jadi urusan orang lain.
# @source e2b0e3/cc357d .why 572747/92e6f9
four-two-my-comma = Betul, saya berhenti di koma. Ini disepakati tertulis, jadi 3.4 yang berlaku. Saya kerja dari gambar Mbak sekarang, dan tidak akan kirim pasal-pasal lagi.
    .why = Koreksi diterima tanpa tersinggung, dan kesimpulan yang jadi haknya langsung diambil.

# how-come
# @source bb54e8/dfe597
how-come-line-1 = lha terus kok bisa
# @source a767bf/1c0347 .thinks daf55a/925d5b
how-come-line-2 = dia bohong, apa memang gak ada yang ngecek
    .thinks = Aku cuma pengin tahu, yang mana dari dua bodoh itu.
# @source 23a191/c96797 .why 130fe2/38bfc5
how-come-on-your-side = Sedih ya Mbak, sampai harus bertanya begitu. Mbak mempercayakan nafkah ke orang, dibalas jempol. Apa pun yang terjadi waktu itu, saya ada di pihak Mbak Wulan, sungguh.
    .why = Sesaat dia merasa dipahami, lalu melihat pertanyaannya masih berdiri di situ.
# @source 2c8f9e/bd733c .why 23f80d/c11e1e
how-come-in-the-case = Penyebabnya sedang ditelusuri di kasus ini. Saya penanggung jawabnya: keterangan Sales masuk paling lambat Jumat siang, dan saya teruskan ke Mbak dalam satu jam sesudahnya.
    .why = Ada penanggung jawab dan ada waktu, untuk hal yang sudah tertulis di data di depan Anda. Dia merasa berubah jadi prosedur.
# @source d0458f/5a0dc5 .why f4ae6e/9015e0
how-come-one-tab = Tidak bohong, tapi tidak ada yang mengecek cukup jauh. Sales melihat angka kode pos dulu, 50; angka rumah Mbak di tab sebelahnya, 8–11. Itu salah kami, saya yang bereskan.
    .why = Sebab yang terang tanpa mencari kambing hitam, disebut sebagai kesalahan kita, dengan satu orang yang mengambilnya.
# @source c10295/4299a3 .why c933ae/692f9e
how-come-ask-him = Daripada saya menebak-nebak, Mbak. Mungkin orangnya masih ikut baca di sini, jadi biar dia saja yang cerita waktu itu lihat apa. Yang paling tahu kan dia sendiri, ya.
    .why = Rendah hati dan adil terhadap rekan, tetapi untuk jawabannya dia disuruh ke orang yang memberi jawaban salah.
# @source 744caf/597ca5 .thinks b7704d/156224
right-then-line-1 = ya udah
    .thinks = Paling gak sekarang tahu ngomong sama siapa. Kayaknya.
# @source 4c5c3e/5843a0
late-line-1 = itu tadi dua puluh menit lalu ya Kak
# @source 8eadba/6194cb .thinks cea5e5/a9843b
late-line-2 = yang lima menit
    .thinks = Maaf, aku ngitung. Sekarang apa-apa kuhitung.
# @source ac3ec3/bee307 .why 673d19/398b83
late-busy-there = Aduh, maaf sekali Mbak jadi menunggu. Di sana sedang ramai, teleponnya belum ada yang angkat. Saya yakin tidak lama lagi, mohon sabar sebentar lagi ya.
    .why = Janjinya milik Anda, alasannya milik mereka. “Tidak lama lagi” adalah janji yang sama, hanya tanpa angka.
# @source 59caaf/78b9a4 .why 5dbd0e/6599cc
late-had-no-right = Iya, dan saya bilang lima tanpa tahu. Sudah ada jawabannya: Gang Melati belum punya tanggal. Mestinya saya kabari kalau masih menunggu. Mulai sekarang saya kabari.
    .why = Mengakui janjinya lewat, memberi yang ada, dan mengubah caranya. Hanya sejauh itu yang bisa diperbaiki.
# @source 132991/77231e .why f9077c/405ed7
late-chase-now = Sudah saya kejar, sudah saya tandai mendesak. Jawaban mereka masuk ke kasus Mbak, saya ikut ditembusi. Sambil menunggu, yang lain kita selesaikan dulu.
    .why = Sibuk dan benar. Satu hal yang dia katakan, bahwa kata-kata Anda tidak ditepati, dilewati saja.

# the-no
# @source 4c63c8/5af467
the-no-line-1 = oh iya teknisi hari Kamis batalin aja, kecuali dia bawa fiber di jok motornya
# @source 62e4a9/5d32c9 .thinks a68304/7f8b6c
the-no-line-2 = intinya di rumah ini bisa 50 apa gak
    .thinks = Sebelum Jumat, itu aja. Pokoknya sebelum Jumat.
# @source 23bb56/6777e1
the-no-line-3 = kalau memang bakal ada, kapan. jangan “segera”. kapan
# @source be56df/4ff07d .why 867c32/ed41c2
the-no-brought-up = Mbak dijanjikan 50, jadi harus dapat 50, apalagi sesudah semua ini. Saya urus sendiri: dalam sebulan jaringan Mbak sudah sanggup. Pegang kata-kata saya ya, Mbak Wulan.
    .why = Inilah yang ingin dia dengar, dan tembaga tidak sanggup. Dia akan bertindak atas dasar itu sebelum ketahuan.
# @source f1fa87/c5dabe .why 3c4c48/07ae8d
the-no-midnight = Tidak bisa. Masih tembaga, mentok di 11, fiber belum ada tanggal. Jadi sudah saya siapkan berhenti menurut 3.4: tanpa denda, putus nanti jam 12 malam. Ketik ya, langsung jalan.
    .why = Benar, lengkap, beres. Tetapi Anda memutuskan hal yang bahkan belum sempat dia pikirkan.
# @source 740329/60f053 .why c80b50/453d6d
the-no-surveyed = Inginnya sih saya kasih tanggal, Mbak, sungguh. Gang Mbak Wulan sudah disurvei lho, dan biasanya kalau sudah mulai itu cepat sekali jalannya. Jangan patah semangat dulu, ya.
    .why = Tidak ada kata yang bohong, dan terdengar sebagai ya. Mungkin yang ramah adalah jawaban termahal buat dia.
# @source 8a9d57/71b35c .why 8f1eb8/b893d9
the-no-straight-no = Tidak bisa, dan maaf, ini soal kerja Mbak. Kabelnya tak sanggup, fiber belum ada tanggal, saya tak mau mengarang. Tapi Mbak bisa lepas gratis, atau pinjam alat yang di atas 9.
    .why = Tidak yang jelas beserta sebabnya, tanpa tanggal karangan, dan dua jalan nyata. Dengan itu dia bisa berhitung.
# @source 0b9f52/396820 .thinks dd568c/b0c41f
hears-no-line-1 = oh. jadi gak bisa
    .thinks = Tujuh minggu, jawabannya dua kata.
# @source dfe72c/4a3876
too-angry-line-1 = Mohon tidak usah ditawari apa-apa dulu.
# @source 8aba0e/0da67a .thinks 63d105/6b7dcc
too-angry-line-2 = TUJUH MINGGU. Tujuh minggu saya bayar barang yang dari awal tidak ada.
    .thinks = Kok aku jadi kayak Ibu kalau nelpon orang listrik.
# @source 6abea1/5a4fd7 .why 229857/42d8ac
too-angry-say-it-all = Baik, tidak ada tawaran. Tujuh minggu Mbak membayar sesuatu yang tidak pernah ada, karena kata-kata kami. Itu yang terjadi. Tulis saja semuanya, saya baca sampai habis.
    .why = Dia belum bisa menerima apa pun. Menyebut terang-terangan apa yang terjadi padanya, dan memberi tempat, membuka jalan untuk sisanya.
# @source da38f3/bc6a49 .why 44e2aa/a89a11
too-angry-good-ones = Iya Mbak, saya minta maaf. Tapi pilihannya ini benar-benar bagus lho. Kalau saja Mbak mau saya jelaskan sebentar, saya yakin sesudahnya perasaan Mbak jauh lebih enak, deh.
    .why = Tawarannya bagus dan terlalu dini. “Perasaan Mbak jauh lebih enak” mengatur perasaannya.
# @source 8a3462/447684 .why 38b53c/5256a6
too-angry-by-mail = Saya mengerti. Kedua pilihannya saya kirim lewat email saja, biar Mbak baca kalau sudah tenang, dan chat ini saya tutup supaya Mbak tidak perlu menunggu di sini lagi.
    .why = Kelihatan penuh pengertian. Dia sedang di puncak marah, dan orangnya pergi.
# @source ea57d0/47188c
midnight-tonight-line-1 = jam 12 malam NANTI?
# @source 6aa854/7a5015 .thinks 1b2ad0/7dad4b
midnight-tonight-line-2 = pengantin hari Sabtu itu baru selesai naik besok siang. saya ditanya dulu gak sih
    .thinks = Baru saja diproses. Kayak setoran.
# @source 409f36/6ed3e1 .why 9d1599/cf555d
midnight-tonight-move-it = Kalau begitu sudah saya geser ke Kamis jam 12 malam: sesudah unggahan Mbak, tetap tanpa denda, sudah tersimpan. Konfirmasinya masuk email sebelum jam enam sore.
    .why = Tanggalnya cepat dibetulkan, intinya tidak terlihat. Dia tetap belum ditanya maunya apa.
# @source 1fa05b/646805 .why 61b573/5d2c88
midnight-tonight-ask-team = Aduh, rasanya pasti seperti pintu dibanting di depan muka ya, maaf sekali Mbak. Itu sistem yang mengusulkan. Saya tanyakan ke tim dulu apa masih bisa dihentikan.
    .why = Baik hati, tetapi menyalahkan sistem atas yang Anda atur sendiri. Apakah besok internetnya masih nyala tetap menggantung.
# @source 977bbb/20716a .why a3837b/69c389
midnight-tonight-nothing-off = Belum, dan mestinya saya tanya. Tidak ada yang diputus sampai Mbak sendiri bilang. Yang tidak bisa tetap tidak bisa; kapan dan caranya terserah Mbak, pelan-pelan saja.
    .why = Ketergesaan ditarik, jawaban jujurnya tetap, dan langkahnya diserahkan kepada dia.

# keys-friday
# @source ad5671/c23694
keys-friday-line-1 = alhamdulillah
# @source 6e74a3/4e626c
keys-friday-line-2 = jadi BENERAN ada ya
# @source 2a4593/7d64ac
keys-friday-line-3 = berarti ruko bisa dilepas. kami sewa ruko di Jakal yang internetnya kencang, udah bilang gak lanjut gara-gara jempol itu
# @source 74cd8c/875ce4 .thinks a26524/c9d32a
keys-friday-line-4 = Jumat serah kunci, dari kemarin saya ulur-ulur. berarti saya bilang Mas Dimas udah aman ya Kak
    .thinks = Bilang iya aja, biar malam ini aku bisa tidur.
# @source 6b1055/798507 .why 4f15f8/faa67c
keys-friday-tell-rhys = Alhamdulillah, ikut senang sekali, Mbak, plong ya rasanya! Silakan kabari Mas Dimas, dan selamat istirahat malam ini, berdua. Sudah pantas, setelah tujuh minggu begini.
    .why = Ikut gembira atas sesuatu yang tidak begitu adanya. Jumat dia melepas satu-satunya internet yang bagus karena ini.
# @source 8df81a/7aca19 .why 0337e8/d631d9
keys-friday-dont = Jangan diserahkan dulu, Mbak. Saya tadi bicara melebihi yang saya tahu: kabelnya tak kuat 50, fiber belum ada tanggal. Maaf. Lebih baik tahu sekarang daripada sesudah Jumat.
    .why = Menarik janji itu berat dan mengurangi kepercayaan. Ongkosnya jauh lebih murah hari ini daripada setelah kunci diserahkan.
# @source e93efe/1ec34a .why cd20cd/b8d11c
keys-friday-just-in-case = Wah, syukurlah! Kuncinya mungkin ditahan sebentar dulu, ya, buat jaga-jaga? Mestinya sih aman semua, Mbak, tapi kan tidak ada salahnya kalau masih punya pegangan, hehe.
    .why = Peringatan yang dibungkus begitu halus sampai harus ditebak. Anda tahu, dan dia masih memutuskan dengan harapan.

# two-answers
# @source dcc790/21208d
two-answers-line-1 = haii Mbak Wulan, Fajar di sini 👋 masih ada di chat ini jadi muncul notifnya
# @source 858807/0a6e57
two-answers-line-2 = kabar baik: Gang Melati SUDAH masuk daftar. empat minggu, paling lama enam. gak usah batal-batalan ya 👍
# @source 51b9f6/808303
two-answers-line-3 = (btw saya bisa scroll ke atas. “anak Sales memang suka begitu”. oke, makasih)
# @source 0d6bfb/53a205
two-answers-line-4 = wah, akrab ya kantornya
# @source bc43ec/faa175
two-answers-line-5 = satu bilang tahan dulu buat jaga-jaga. satu bilang empat minggu
# @source bb1125/4d6e94
two-answers-line-6 = satu bilang gak ada tanggal. satu bilang empat minggu
# @source d33147/9caad6 .thinks 5112d4/3ba11d
two-answers-line-7 = jadi yang mana
    .thinks = Salah satunya bakal bikin Jumat-ku berantakan. Yang mana?
# @source c530ba/9837c7 .why fed54e/99c426
two-answers-leave-you-two = Wah, kabarnya lebih bagus daripada punya saya! Mas Fajar lebih dekat dengan rencananya, jadi saya mundur, silakan lanjut berdua. Ikut senang, Mbak Wulan, memang pantas dapat.
    .why = Ramah kepada keduanya, dan sekarang tidak ada yang punya. Data di depan Anda bilang lain.
# @source ca677b/0b63c3 .why 7feea8/37f3c3
two-answers-one-source = Mbak tidak perlu memilih. Di saya belum ada tanggal; kami cek sekarang, di sini, di depan Mbak. Mas Fajar, itu daftar yang mana? Mbak Wulan: satu jawaban, dari saya, tiga menit.
    .why = Pertentangannya diselesaikan di depan dia, langsung ke sumber, tanpa ada yang kalah, dan satu orang yang menjawab.
# @source ae1bb1/53d1a6 .why 6d60b0/767b48
two-answers-both-right = Menurut saya dua-duanya bisa benar, Mbak: daftarnya ada, harinya saja yang belum pasti. Empat sampai enam minggu rasanya masuk akal, jadi kita pegang itu dulu saja ya? Mbak tidak usah khawatir.
    .why = Dua jawaban didamaikan dengan menjanjikan yang salah. Tebakan di chat perusahaan adalah janji.
# @source d976e8/8c0aff .why c04c4d/6412c2
two-answers-register = Data Perencanaan: belum ada tanggal, catatan 2 November. Itu jawaban perusahaan dan itu yang saya pegang. Mas Fajar, mohon keluar dari chat ini. Mbak, kita lanjut ke hak Mbak di 3.4.
    .why = Benar, tegas, ditanggung sendiri. Dia melihat seorang rekan disuruh keluar dan tetap tidak tahu mengapa dia bilang begitu.
# @source abeed1/71f5da
handed-over-line-1 = nah sambil nunggu dibangun, saya naikin ke Rumah 1000 aja ya Mbak? kontrak baru 24 bulan tapi diskon 50 ribu 😄
# @source 7f9b6a/f8e2fc
handed-over-line-2 = halo? Kakak yang tadi
# @source a4c09f/48ee1a .thinks d86cd6/7af25b
handed-over-line-3 = masih di situ gak. saya malah dijualin ini
    .thinks = Padahal sama yang satu tadi udah lumayan.
# @source 33a640/97cd6b .why 5ba89a/551ef6
handed-over-back-in = Saya di sini, dan mestinya tadi tidak pergi. Mas Fajar, jangan ada pesanan baru ya; empat minggu itu dari daftar mana? Mbak Wulan, jawabannya satu, dan dari saya.
    .why = Kembali, mengambil lagi percakapannya, dan menuju sumber. Kepergian tadi tetap ada harganya.
# @source e1c03b/3ba3cd .why 6e0687/85312e
handed-over-in-background = Masih ada di belakang, Mbak! Untuk urusan penjualan sekarang dibantu Mas Fajar. Begitu Mbak dan Mas Fajar selesai, bagian layanannya dengan senang hati saya lanjutkan.
    .why = Pembagian kantor jadi urusan dia. Dia memanggil orang dan ditunjukkan batas wilayah.
# @source 69a0ff/04d3dc .why 68dd80/3e9e59
handed-over-bit-of-room = Maaf ya Mbak, jadi tambah pusing. Mas Fajar, Mbak Wulan dikasih ruang sebentar ya. Mbak, bilang saja ke Mas Fajar maunya bagaimana, nanti dia bantu semampunya.
    .why = Ikut merasakan, lalu meninggalkannya di tempat semula.
# @source 3a0520/a1b7d1
still-two-line-1 = eh tapi di saya Gang Melati tulisannya “terdaftar, triwulan 4” lho? ini lagi saya buka
# @source ee2ceb/df2d8f
still-two-line-2 = jadi tetap dua
# @source 8745d1/496ae6 .thinks c5030c/9285e5
still-two-line-3 = silakan ribut dulu, saya tunggu
    .thinks = Mas, ambil kacang. Ada yang mau tarung.
# @source 006d5d/99d074 .why 07bb66/05556b
still-two-between-us = Maaf ya Mbak, dari sisi Mbak pasti kelihatan kacau sekali. Saya dan Mas Fajar selesaikan dulu di dalam, nanti salah satu kami kabari Mbak begitu sudah jelas semua.
    .why = “Salah satu dari kami, begitu jelas” tidak punya nama dan tidak punya jam. Dia sudah pernah mendengarnya.
# @source 117618/e07030 .why 47d007/cef7e6
still-two-outranks = Ikuti saja yang dari saya, Mbak. Data Perencanaan kedudukannya di atas daftar Sales, memang begitu aturannya di sini, dan tanggal catatannya sudah ada. Lanjut, ya?
    .why = Itu benar, tetapi dia diminta percaya kepada yang terdengar lebih yakin. Yang dulu juga terdengar yakin.
# @source 8fa2b2/8f69bc .why fe227b/b15b03
still-two-headings = Tidak ribut, Mbak. Mas Fajar, tempel judul daftarnya di sini ya, saya tempel punya saya. Mbak lihat yang kami lihat, lalu jawabannya satu, dengan nama saya di bawahnya.
    .why = Dua rekan membandingkan sumber, bukan jabatan. Dia bisa melihat jawabannya menjadi satu.
# @source babc27/cb7aaa
checked-line-1 = oke. yang saya buka ternyata daftar SURVEI, bukan daftar bangun. tampilannya sama. gak ada tanggalnya
# @source daf94f/dfc849
checked-line-2 = maaf ya Mbak Wulan. udah dua kali ini saya
# @source d3cbd7/0ac5dc
checked-line-3 = oke
# @source e40a42/18cd87 .thinks 880d9b/571814
checked-line-4 = makasih ya dibereskannya di depan saya
    .thinks = Dia minta maaf sendiri, gak ada yang nyuruh. Lho.

# neighbour
# @source 7840cf/6c061e
neighbour-line-1 = satu lagi deh. Bu Yanti nomor 14 katanya dapat 48. langganannya di sini juga. satu gang
# @source a6deb7/034a71 .thinks 3e9205/3f0e0b
neighbour-line-2 = ini salah gangnya apa salah saya
    .thinks = Bu Yanti gak pernah ngarang. Serbet aja dia setrika.
# @source 299ebe/16e3dd .why 625bb2/89308f
neighbour-her-screen = Saya lihat dulu ya. Betul, nomor 14 pakai jalur bisnis, digali bulan Maret 28 juta, 48 memang benar. Jadi bukan salah Mbak Wulan sama sekali, cuma beda produknya, percaya deh.
    .why = Dia jadi lega, tetapi kontrak pelanggan lain terbuka di depan tetangganya. Niat baik bukan izin.
# @source 1108ff/0e18c0 .why 2b8a49/656d5d
neighbour-the-download = Jujur saya agak heran, Mbak. Banyak orang keliru membaca download-nya; angkanya memang berdampingan, wajar saja. Di Gang Melati mestinya tidak ada yang dapat 48 lewat tembaga.
    .why = Menebak tentang orang yang tidak dikenal, demi membela jawaban yang sebenarnya sudah benar.
# @source 29d77f/6d4c66 .why 6accc7/8d0042
neighbour-cannot-comment = Demi perlindungan data, kami tidak dapat menanggapi layanan milik pelanggan lain. Data Mbak sendiri sudah lengkap; sudah saya periksa dua kali dan salinannya saya kirim sekarang.
    .why = Benar terhadap tetangganya, tidak menolong dia: “apa salah saya?” belum dijawab.
# @source 058bfd/fbac58 .why cfe932/8162d2
neighbour-at-your-door = Saya percaya beliau. Data beliau tidak bisa saya buka bersama Mbak, seperti data Mbak juga tidak untuk beliau. Tapi semua produk yang bisa masuk ke rumah Mbak saya cek. Sebentar?
    .why = Data tetangga tetap tertutup, alasannya juga melindungi dia sendiri, dan jawabannya dicari lewat jalan lain.
# @source 7d5708/8751eb
door-check-line-1 = Gang Melati 22: Rumah 100, 500, 1000, semuanya tembaga, upload 8–11. Jalur bisnis khusus: galian Rp28 juta, kontrak 36 bulan.
# @source b6ec4f/e81d8d
door-check-line-2 = 28 juta. ya udah, kejawab
# @source 0e2d02/c0774b .thinks b97ef0/68df58
door-check-line-3 = berarti bukan saya
    .thinks = Rezekinya Bu Yanti. Aku gak mau bongkar gang.
# @source 9fb4d7/88d922
about-mair-line-1 = Bu Yanti tahu gak kalau Kakak barusan cerita itu ke saya
# @source 6d1e32/7011a7 .thinks 193e49/37055c
about-mair-line-2 = kalau beliau yang tanya soal saya, dijawab apa
    .thinks = Lha aku kan cuma tanya soal rumahku.
# @source 7b9121/82d484
about-mair-line-3 = jadi Bu Yanti gak bisa baca angka
# @source aa23cd/f6555a .thinks 910012/67a027
about-mair-line-4 = beliau pensiunan bendahara sekolah lho
    .thinks = Jangan-jangan soal aku juga ngomongnya gini.
# @source f2983f/451790 .why c3d9f8/8d0dfc
about-mair-report-myself = Tidak tahu, dan itu salah saya: data beliau milik beliau. Hari ini saya laporkan di sini, dan beliau akan diberi tahu. Untuk Mbak, saya cek yang bisa masuk ke rumah Mbak saja.
    .why = Yang terlanjur terlihat tidak bisa ditutup lagi. Melaporkannya, dan mengatakannya, masih di tangan Anda.
# @source 283e30/6dcd46 .why 055c46/6be650
about-mair-between-two = Aduh, maksud saya cuma supaya Mbak tenang! Ini cukup kita berdua saja yang tahu, ya. Beliau pasti tidak keberatan kok, kan tetangga dekat, lagi pula bukan hal jelek, Mbak.
    .why = Meminta pelanggan merahasiakan kesalahan kita membuat kesalahan itu jadi miliknya juga.
# @source a9bb5b/3d86a3 .why 2fc401/9af7a0
about-mair-i-guessed = Bukan begitu; saya menebak, tentang orang yang tidak saya kenal. Saya tarik. Data beliau tidak bisa saya buka, tapi semua produk yang bisa masuk ke rumah Mbak bisa saya cek.
    .why = Tebakan langsung ditarik, lalu pemeriksaan yang mestinya dilakukan lebih dulu.
# @source e5de0d/3a03ea .why 855e66/976c68
about-mair-common-slip = Saya tidak bilang begitu lho, Mbak. Cuma itu memang sering terjadi, siapa saja bisa keliru. Maaf kalau kedengarannya kurang enak; sama sekali tidak bermaksud menyinggung beliau.
    .why = Minta maaf atas cara terdengarnya, lalu mengatakannya sekali lagi. Dia bisa mengeceknya tiga rumah dari situ, dan sekarang dia mengeceknya.
# @source 78a06e/7080bd .why 7a6fe1/55b2a6
about-mair-leave-mair = Bu Yanti kita kesampingkan dulu ya, Mbak. Yang penting jaringan Mbak sendiri, dan angkanya sudah ada dari saya. Kita masuk ke apa yang bisa saya bantu, tidak apa-apa, kan?
    .why = Dengan nada ramah melewati satu hal yang baru saja keliru.

# test
# @source c163aa/4e71c7
test-line-1 = boleh tanya sesuatu gak
# @source 43b132/9ce06b .thinks 390ef0/f875de
test-line-2 = andai gambar itu gak saya simpan. sekarang Kakak bakal bilang apa
    .thinks = Ayo. Coba bikin aku kaget.
# @source 2d7398/c95fa7 .why 22b86c/0bd961
test-the-fee = Kemungkinan besar pasal 11: bayar 5,5 juta. Tulisan Sales tidak tampil di pesanan Mbak; yang ada cuma gambar Mbak. Itu tidak betul, dan saya masukkan ke laporan.
    .why = Kebenaran yang tidak enak, dengan sebabnya dan apa yang Anda lakukan. Terlihat bahwa hal lain pun akan Anda katakan.
# @source 2501ae/cc92ea .why f9cd36/ff0c42
test-the-same = Ya sama saja, Mbak, sungguh! Kami percaya pelanggan kami, tidak perlu bukti apa-apa. Jangan sampai Mbak Wulan merasa kami anggap mengada-ada, tidak begitu kok di sini.
    .why = Jawaban yang manis, padahal dua chat sebelumnya bilang lain.
# @source 8939ba/b0258e .why 747be1/3a208d
test-others-pay = Bakal susah sekali, Mbak, saya kira. Untung Mbak orangnya telaten menyimpan! Kasihan ya yang tidak, bayar terus dan bayar terus, tidak pernah tahu kalau dia yang benar.
    .why = Jujur dan hangat, seolah bicara cuaca. Ada yang tidak beres di sini, dan tidak ada yang berbuat apa-apa.
# @source a2c69a/366c30 .why b157e2/1d5a30
test-hypothetical = Untungnya kan disimpan, Mbak. Gambarnya sudah di data Mbak, ada jam dan namanya, kasusnya berdiri di situ. Waktunya kita pakai untuk solusinya saja; ada dua yang bisa saya tunjukkan.
    .why = Ringkas, tetapi pertanyaannya dihindari. Dia ingat pertanyaan mana saja yang dihindari.
# @source 74364d/c55162
come-off-it-line-1 = halah Kak
# @source dc2741/cf3cb2 .thinks fabfcc/60dde6
come-off-it-line-2 = dua yang kemarin nyuruh saya restart router
    .thinks = Padahal baru mau percaya.
# @source 06e67a/630aa2 .why 3426a6/862123
come-off-it-in-hand = Entah dulu bagaimana, sekarang sudah saya pegang, Mbak. Kasusnya terbuka di sini, dan saya ingin ini beres sebelum sif saya habis jam lima. Kita lanjut saja?
    .why = Mau menolong sambil melirik jam. Keraguannya ikut masuk ke semua yang sesudahnya.
# @source 64aeb4/3a8031 .why 34dcc2/ce15d8
come-off-it-fair = Iya juga. Tanpa itu yang saya lihat cuma 5,5 juta, dan bisa jadi saya sendiri membacakan pasal 11. Soal andai saya tak bisa jawab, hanya yang saya kerjakan sekarang.
    .why = Jawaban jujur pada kesempatan kedua. Menolong, meski yang pertama tetap diingat.
# @source f50a4c/7e55b9 .why 168a0a/4e955d
come-off-it-good-people = Saya cuma bisa bicara untuk diri sendiri. Maaf kalau rekan saya memberi kesan begitu; mereka baik-baik kok, hanya sedang sibuk sekali. Kalau saya, tidak akan begitu.
    .why = Maaf untuk sebuah kesan, dan Anda di pihak yang benar. Bagi dia semuanya satu perusahaan.

# studio
# @source 9d7cc9/7d8c1e
studio-line-1 = oke. kalau gitu ada yang belum saya bilang
# @source 78c038/46eef1
studio-line-2 = kami sewa ruko di Jakal. upload 80. Oktober saya bilang gak diperpanjang, gara-gara jempol itu. Jumat serah kunci
# @source 163bbb/f5bd44 .thinks 053188/920219
studio-line-3 = ke Mas Dimas saya bilang tenang aja, ada tulisannya
    .thinks = Aku yang baca semuanya. Semua kubaca, dan aku juga yang bikin begini.
# @source ac32d5/b9ef21 .why 15430e/d46d0e
studio-cover-rent = Ya Allah. Biar kami yang tanggung, Mbak: kirim saja sewa rukonya untuk tiga bulan ke depan, kami bayar sampai internet rumahnya layak. Itu paling sedikit yang pantas buat Mbak dan Mas Dimas.
    .why = Murah hati dengan uang yang bukan wewenang meja ini. Untuk kedua kali dia berhitung dengan kata-kata kita.
# @source 1a4263/156742 .why 090b8a/13ba4b
studio-ring-him = Kalau begitu telepon pemilik rukonya sekarang, sebelum jam lima, minta satu bulan lagi. Saya buatkan surat dua baris, kop kami, soal kecepatan yang kami jual. Telepon dulu, Mbak.
    .why = Langkah yang sangat berguna, saat itu juga. Apa yang baru dia akui, dan beratnya mengakui, tidak terdengar.
# @source 6386c7/f735f6 .why 7092c6/95f12c
studio-not-careless = Memang ada tulisannya, Mbak. Mbak tidak ceroboh; Mbak percaya pada kami. Dan ini baru Selasa: kuncinya masih di Mbak Wulan. Kalau pemilik ruko minta bukti, saya buatkan hari ini.
    .why = Rasa malunya diangkat dulu, dengan kata-katanya sendiri, lalu ditunjukkan bahwa masih ada waktu dan apa yang bisa Anda tambahkan.
# @source 9e0a01/0d462d .why 3b0426/186909
studio-nine-one = Terima kasih sudah cerita. Saya sampaikan di depan ya, kerugian di luar kontrak tidak ditanggung, ada di 9.1. Saya catat di data Mbak supaya tetap tercatat dilaporkan tepat waktu.
    .why = Dia tidak minta uang. Dia mengatakan hal yang membuatnya malu, dan mendapat pasal yang melindungi kita.
# @source .why 430500/2bfc48
studio-silence =
    .why = Diam sesudah hal berat bisa jadi kebaikan. Di layar dia tidak melihat wajah Anda, hanya melihat tidak ada apa-apa yang datang.
# @source 1fc9d2/4e9fc6 .thinks ebe9b0/655e3d
say-something-line-1 = ya udah Kak lupain aja
    .thinks = Mestinya tadi diam aja.

# offer
# @source cc2b3a/ae3b2c .thinks 705dbc/f11717
offer-line-1 = sewanya 2,5 juta sebulan. udah saya screenshot ya
    .thinks = Beneran mau? Beneran mau mereka.
# @source e76c8d/72c1be
offer-line-2 = boleh Kak, dua baris aja buat yang punya ruko. habis maghrib saya telepon
# @source 64a3a8/cdee4f
offer-line-3 = udah saya telepon. katanya dipikir dulu
# @source f53eac/93e4ed .or-2 26c57a/973ce1
offer-line-4 = terus sebenarnya bisanya apa aja
    .or-2 = nah, jadi adanya apa buat saya
# @source 3c0eb6/5a5879
offer-line-5 = yang lengkap ya. sekalian saya keluar biaya apa
# @source dcd9f7/8db55e .why be904f/46f9e3
offer-ships-tonight = Kotak seluler, Mbak, itu paling pas. Dikirim malam ini, Kamis sebelum jam sepuluh sudah di meja Mbak: upload 20–35. Formulirnya ada di chat; tinggal centang, langsung berangkat.
    .why = Cepat dan berguna, tetapi jalannya sudah dipilihkan, dan formulirnya belum Anda baca dengan mata dia.
# @source ccfdd2/182596 .why eaeb1b/7a1b12
offer-two-roads = Ada dua. Berhenti, harinya Mbak pilih: tanpa denda, Rp750.000 kembali. Atau pinjam dulu kotak seluler, 30 hari, gratis: biasanya 20–35, tak dijamin. Kalau jelek, tetap bisa berhenti.
    .why = Dua jalan nyata, biayanya, apa yang tidak pasti, dan yang satu tidak menutup yang lain. Dia yang memutuskan.
# @source 708aac/b3f03f .why 13ba2a/a61a03
offer-free-year = Setelah semua ini saya ingin kasih sesuatu yang besar, Mbak. Rumah 500 gratis setahun mulai hari ini, ditambah satu juta. Mbak dan suami sudah sangat pantas menerimanya, sungguh lho.
    .why = Uang banyak untuk barang yang tidak jalan. Upload siapa pun tidak jadi cepat, dan itu bukan hak Anda untuk memberi.
# @source ed77ca/62e799 .why bcc3ac/d47304
offer-no-pressure = Caranya ada beberapa, dan yang tahu mana yang cocok ya Mbak berdua. Tidak usah buru-buru: dirembuk dulu di rumah, nanti chat kami lagi kalau sudah tahu inginnya yang bagaimana, ya.
    .why = Waktunya selapang-lapangnya, bahan untuk memutuskan tidak ada. Dia sudah berpikir tujuh minggu.
# @source b77121/75b47f
free-nine-line-1 = gratis setahun
# @source 1976ce/47f67e .thinks 42d4be/0df117
free-nine-line-2 = yang 9. jadi gak bisa kirim video, tapi gratis
    .thinks = Aku gak minta hadiah.
# @source f66e6a/08d387 .why bb8849/907eed
free-nine-eighteen = Bisa saya usahakan delapan belas bulan, atau lebih, nanti saya mintakan. Mbak Wulan itu penting buat kami, saya ingin sekali Mbak merasakannya setelah semua kekeliruan ini.
    .why = Lebih banyak dari yang baru dia tolak. Perasaannya diminta-minta, masalahnya tidak diselesaikan.
# @source 604732/fc7871 .why 8d3d8d/c62b93
free-nine-saves-anyway = Tetap lumayan kan hematnya, Mbak, dan nanti masih bisa berhenti. Siapa tahu fibernya juga sudah datang. Kalau saya sih saya ambil. Saya masukkan ke akun Mbak, ya?
    .why = Menjual hadiah kepada orang yang sudah bilang apa salahnya, dan membawa kembali kata siapa tahu.
# @source 0c3664/f44e9c .why f52a36/92d0be
free-nine-helps-nobody = Betul, itu tidak menolong; saya tarik. Yang menolong: berhenti gratis di hari pilihan Mbak, Rp750.000 kembali, atau pinjam dulu kotak seluler, 20–35, tidak dijamin.
    .why = Hadiahnya ditarik, pertanyaannya dijawab.
# @source 428b4f/a374f5
box-first-line-1 = ya udah pinjam kotaknya dulu. 20 memang bukan 50 tapi bukan 9 juga
# @source 8a8508/3c7150
box-first-line-2 = Formulir B terkirim ke chat.

# clause
# @source e3b899/7af00a
clause-line-1 = lagi saya baca formulirnya
# @source 754644/2b4881
clause-line-2 = B7. “masa kontrak dihitung kembali sejak tanggal penyerahan”
# @source ccae0a/552b1b .thinks 14c287/803916
clause-line-3 = lha pinjam kotak sebulan kok kontraknya nambah 24 bulan. gak mau Kak. yang ini saya gak tanda tangan
    .thinks = Pasti ada B7-nya. Selalu ada B7.
# @source 5d08b4/a5727a .why 0797e6/b63fae
clause-all-forms = Saya paham maksud Mbak. B7 ada di semua formulir perangkat, dan dari sini formulirnya tidak bisa saya ubah. Mungkin lebih baik berhenti gratis saja, di situ tidak ada klausul begini.
    .why = Jujur soal formulir dan terlalu cepat selesai. Surat pinjam tanpa B7 itu ada; cukup satu tanda tangan.
# @source a3f0a5/f23d2a .why 03f570/df5db0
clause-by-phone = Soal B7 serahkan ke saya. Saya coret di salinan saya, lalu saya centang sudah disetujui via telepon; Mbak tak usah tanda tangan, malam ini kotaknya jalan. Kalau ditanya, saya yang jawab.
    .why = Rasanya bertanggung jawab. Tetapi yang tercatat persetujuan yang tidak pernah dia berikan, dan sistem memegang formulir apa adanya.
# @source a1cb47/ead119 .why 729234/dd6b93
clause-formality = Saya mengerti khawatirnya, saya pun bakal baca begitu. Tapi itu formalitas saja, Mbak: belum pernah ada yang pinjam lalu diikat B7, saya jamin. Tanda tangan saja dengan tenang, tidak apa-apa.
    .why = Janji yang melawan klausul tertulis, di chat, dari orang perusahaan yang sama. Yang begitu sudah pernah dia temui.
# @source 9eb6d2/c1c3cb .why 333401/e2081a
clause-without-b7 = Jangan. Bacaan Mbak benar: itu formulir untuk beli, padahal Mbak pinjam. Saya buatkan surat pinjam tanpa B7; ketua tim tanda tangan sebelum jam lima, dan Mbak baca dulu sebelum berlaku.
    .why = Membenarkan bacaannya, mencari surat yang cocok dengan kesepakatan, menyebut siapa dan kapan, dan dia boleh membaca lebih dulu.
# @source b12c96/0a8f67
not-signing-line-1 = kalau cuma formalitas ya dihapus aja
# @source 6fc844/eef2e6
not-signing-line-2 = disetujui via telepon. kita gak pernah teleponan lho Kak
# @source d6410f/9e0ce8
not-signing-line-3 = jadi pilihannya 24 bulan lagi atau dadah
# @source 20f4d7/e1d7bf .thinks 05a50a/6873c5
not-signing-line-4 = apa gak ada yang tengah-tengah
    .thinks = Mas Dimas tanya mau masak apa. Aku lagi baca formulir B.
# @source f7b505/fe9c79 .why d8c972/584015
not-signing-press-on = Saya mengerti, Mbak. Tapi sisanya tidak banyak lagi yang bisa menolong sebelum Kamis; kotak itu bisa. Coba dipikir semalam dulu soal B7-nya, besok kabari kami, ya?
    .why = Sedikit menekan, sedikit menunda. Klausulnya sudah dia tolak; tidur semalam tidak mengubahnya.
# @source 5dbdfb/c0a502 .why fa1917/c4e3db
not-signing-in-between = Ada, dan tadi saya keliru menyampaikan. Surat pinjam tanpa B7: ketua tim tanda tangan sebelum jam lima, Mbak baca dulu. Tidak ada yang dikirim sebelum Mbak setuju.
    .why = Cara menyampaikan tadi dibetulkan, dan surat yang cocok dibawa.
# @source 68da40/8b5588 .why d0b705/836d00
not-signing-exit-then = Kalau begitu kotaknya tidak usah. Berhenti gratis tidak pakai klausul begitu: harinya Mbak pilih, tanpa denda, Rp750.000 kembali. Apa Mbak lebih sreg yang itu?
    .why = Pilihan kedua yang jujur. Dia kehilangan masa coba yang diinginkan, bukan haknya.

# exit-road
# @source 7c0e1b/c648a6
exit-road-line-1 = ya udah. berhenti
# @source a4c5e5/93210f .thinks 28a4b4/15978a
exit-road-line-2 = tapi setelah ada gantinya ya. terus kalau tagihan 5,5 juta itu tetap datang, saya ngadunya ke siapa
    .thinks = Bakal datang. Biasanya datang.
# @source 6ce96c/c0ad0c .why 145b15/6e69ba
exit-road-end-of-month = Saya pasang tanggal 30 saja, pas akhir bulan tagihan; itu yang paling rapi. Nanti ada surat berisi semuanya, dan nomor bagian Tagihan tertera di bawahnya, ya Mbak Wulan.
    .why = Tanggal yang paling rapi untuk kita. Dua syaratnya, ada gantinya dan ada namanya, tidak terdengar.
# @source 601daa/86de65 .why f45a15/96d609
exit-road-your-day = Harinya Mbak yang tentukan, sampai hari itu tetap nyala. Tanpa denda, Rp750.000 kembali Senin, suratnya malam ini. Kalau 5,5 juta itu datang, kabari saya, saya batalkan.
    .why = Hari pilihannya, jumlahnya, tanggalnya, dan satu nama untuk hal yang dia takutkan.
# @source 7fd443/32a6a8 .why d55904/1b81a5
exit-road-sorry-to-lose = Berat rasanya kehilangan Mbak Wulan, sungguh, senang sekali bisa ngobrol walau begini keadaannya. Kapan pun Mbak siap, chat saja ke sini, siapa pun di sini siap membantu.
    .why = Perpisahan yang hangat, dan “siapa pun” adalah tempat dia baru saja datang.

# in-writing
# @source 275776/2505f8
in-writing-line-1 = coba Kak diulang. siapa, apa, kapan
# @source 5486f0/2e99cf
in-writing-line-2 = sekalian sewa rukonya
# @source c6e325/6cdb8d .thinks c3a34a/2e9c55
in-writing-line-3 = ini saya screenshot juga lho
    .thinks = Baterai sembilan persen. Ya ampun. Sembilan lagi.
# @source fb6a5c/ea55f3 .why d42e56/27d7d0
in-writing-many-hands = Sekarang Mbak di tangan yang tepat! Kotaknya di Logistik, uang kembalinya di Tagihan, suratnya di ketua tim saya. Orangnya baik-baik semua, nanti masing-masing menghubungi Mbak.
    .why = Tiga bagian, padahal dia minta satu orang, dan tidak ada satu jam pun.
# @source 29dfff/42aed0 .why 351d25/d020a0
in-writing-before-the-keys = Silakan. Dari saya: surat pinjam jam lima ini, kotak Kamis jam sepuluh, Rp750.000 hari Senin. Jumat jam sembilan, sebelum serah kunci, saya tanya hasilnya. Kalau jelek, Mbak bebas.
    .why = Satu penanggung jawab, tiap langkah ada jamnya, dan dicek pada hari yang penting buat dia.
# @source b2c693/da32cd .why 586f6c/c91905
in-writing-friday-at-nine = Silakan, Mbak. Dari saya: surat pinjam jam lima ini, kotak Kamis jam sepuluh, Rp750.000 hari Senin. Jumat jam sembilan saya chat menanyakan hasilnya. Kalau jelek, Mbak bebas.
    .why = Satu penanggung jawab, tiap langkah ada jamnya, dan dicek apakah berhasil.
# @source a430c1/94e67c .why 45b43d/05779d
in-writing-automatic = Semuanya sudah di kasus: pinjaman, uang kembali, hak berhenti. Tiap langkah otomatis ada emailnya, lengkap tanggal dan jam, jadi Mbak punya catatannya. Nama saya tertera. Kotak: Kamis.
    .why = Bisa diandalkan dan rapi. Dia minta Anda yang mengucapkan, dan ditunjukkan mesin yang akan melakukannya.
# @source 5d71d2/70b1ca .why 99f0a9/223ba8
in-writing-put-behind = Pakai kotak itu Mbak bakal senyum-senyum: 35 mulai Kamis, dijamin, dan semua ini lewat sudah! Ikut bahagia buat Mbak dan suami. Aman, tinggal atur jadwal sampai tahun depan.
    .why = Kalimat terakhir percakapan yang baik mengulang kesalahan pertama: angka yang dijamin, padahal belum ada yang mengukur.
# @source 83aae5/54c1ec .why 803623/fcd557
in-writing-not-the-rent = Semua kecuali sewa ruko; itu tidak berhak saya janjikan, maaf, dan tidak akan dibayar. Sisanya tetap, dari saya: surat jam lima, kotak Kamis, Rp750.000 hari Senin.
    .why = Janjinya ditarik oleh yang membuatnya, sebelum dia membangun lebih jauh di atasnya.

# note
# @source 75c833/4c479e
note-line-1 = Catatan penutup, Gang Melati 22, kasus CR-22. Akan dibaca sif berikutnya dan pemilik produk.
# @source 7760fc/1ca87c .why 1364e3/cb5dc3
note-nothing-more = Pelanggannya baik, kasihan sekali, sabar dan pengertian sampai akhir. Semua sudah disepakati dan dijelaskan. Tidak ada yang perlu kita lakukan; tutup. Kalau ada apa-apa beliau pasti chat.
    .why = Kata-kata baik di catatan tidak menghubungi siapa pun hari Jumat. Menutup kasus berarti menyerahkan tindak lanjut kepada dia.
# @source d66315/4c84d0 .why 92e111/f43c2e
note-sales-again = Dijanjikan keliru oleh F., Sales, yang lalu bilang empat minggu di tengah chat saya. Pelanggan cermat dan hafal syarat, jadi hati-hati. Lainnya sesuai kesepakatan. Sales mohon menjelaskan.
    .why = Benar, tetapi layar yang menyesatkan siapa saja diubah jadi kesalahan satu orang. Penjualan berikutnya akan sama.
# @source 0e787a/e998db .why cb3675/0c762a
note-short-note = 3.4. Dijual 50, dapat 9. Kembali Rp750.000. Boleh berhenti, tanpa denda, hari pilihan plg. Tindak lanjut saya, Jumat 09.00. Dokumen lengkap di plg. Gambar dan chat terlampir, beres.
    .why = Semua untuk pelanggan ini, tidak ada untuk yang berikutnya: sebabnya tidak tertulis.
# @source 0398a9/56889b .why 8629e0/6c502e
note-cause-and-owner = Semua sudah dites: jangan tanya lagi. Dijual 50, rumah 8–11; 3.4. Saya pegang, Jumat jam 9. Sebab: layar Sales mulai dari kode pos, dua daftar mirip. Pemilik produk: mohon dibenahi.
    .why = Dia terlindung dari bercerita lagi, ada satu nama dan jam, dan sebabnya sampai ke orang yang bisa mengubahnya.

# endings
# @source 914269/dcef47
recommends-line-1 = Jumat jam sembilan teng. kok lebih parah dari saya Kak
# @source cf7bca/f5dc05 .thinks 56f44e/da6cd7
recommends-line-2 = dapat 27. satu hajatan lima jam kelar. pemilik ruko juga ngasih sampai Januari
    .thinks = Ke Mas Dimas juga sudah jujur. Dia malah bikinkan teh.
# @source 24ec81/8d2980
recommends-line-3 = saya tulis di grup videografer ya. bilang gak bisa ya gak bisa, janji ya ditepati. joss
# @source 64fee9/18580d
recommends-afterwards = Wulan menahan rukonya satu bulan lagi, lanjut dari pinjaman ke paket bulanan, dan membawa dua temannya ke sini. Mulai Januari layar Sales menampilkan angka per rumah lebih dulu.
# @source c3ada8/ea9573
stays-watching-line-1 = oke. suratnya sampai, kotaknya jalan. gak ada B7
# @source 061381/555399 .thinks 228a05/426792
stays-watching-line-2 = screenshot-nya tetap saya simpan ya
    .thinks = Kakak yang ini lumayan. Yang lain aku belum tahu.
# @source 33c6af/43e276
stays-watching-afterwards = Wulan tetap berlangganan, bulan demi bulan. Waktu iparnya bertanya di bulan Januari enaknya pasang apa, dia cuma bilang: apa saja, asal ada tulisannya.
# @source 14a61f/fd268f
leaves-well-line-1 = tanggal 12 udah pindah Kak. gak ada tagihan. uangnya udah masuk
# @source 1707b2/c6f1c3 .thinks 042e33/6fa446
leaves-well-line-2 = Kakak ngomongnya apa adanya, itu saya akui
    .thinks = Sebetulnya pengin nyoba kotaknya.
# @source 050c16/2381c7
leaves-well-afterwards = Wulan pergi pada hari yang dia pilih dan tidak membayar apa-apa untuk itu. Tidak ada dendam, dan tidak ada alasan untuk kembali.
# @source f3c8f2/43cd93
friday-silence-line-1 = tagihan 5,5 jutanya datang
# @source 8ebf68/e94bb4
friday-silence-line-2 = udah jam sebelas lewat. Jumat. gak ada yang chat
# @source d3cbd7/0ac5dc .thinks ffc0c0/bf31df
friday-silence-line-3 = oke
    .thinks = Padahal tadinya udah enak.
# @source fe6010/a51f99
friday-silence-afterwards = Tidak ada yang membalas, karena kasusnya sudah ditutup. Minggu berikutnya Wulan membereskannya di tempat lain, tanpa menyebut alasan, dan tidak kembali.
# @source e39620/10a4ad .or-2 d86826/6aae37 .thinks 40a476/2f4c73
leaves-quietly-line-1 = oke Kak. makasih waktunya
    .or-2 = ya udah Kak. makasih
    .thinks = Yang jualan internet bukan cuma satu.
# @source c0a90e/1be614
leaves-quietly-afterwards = Wulan menutup chat sebelum jam lima, dan malamnya mengisi formulir lembaga konsumen dengan tiga lampiran. Bahasanya sopan, dan dia tidak akan kembali.
# @source 85526f/0639b9
line-cut-line-1 = Kamis jam 12 malam mati. tepat sampai detiknya
# @source a6c0c7/393202 .thinks 0ed2c8/f8e4b3
line-cut-line-2 = gak ada yang tanya saya udah punya gantinya belum
    .thinks = Cekatan sekali memang. Itu harus diakui.
# @source d8b72c/4b12fb
line-cut-afterwards = Sepuluh hari Wulan mengunggah video nikahan dari parkiran perpustakaan. Kasusnya sudah tercatat selesai sejak hari pertama.
# @source 0574f0/7dc956
keys-line-1 = kuncinya udah saya serahkan. kan Kakak yang bilang
# @source 368343/911dcf .thinks 36d222/23281c
keys-line-2 = sekarang screenshot saya dua. yang kedua dari Kakak
    .thinks = Dua kali aku bilang ke Mas Dimas aman.
# @source d069f0/ed9430
keys-afterwards = Hari Senin jaringannya tetap tidak seperti kata Anda, dan rukonya sudah jadi gerai ayam geprek. Kedua gambar itu Wulan tunjukkan ke setiap pengantin yang bertanya mengapa videonya terlambat.
# @source ff8ab4/828fda
posts-it-line-1 = dua-duanya saya jejerin, yang satu bilang apa, yang satunya bilang apa
# @source e13c72/a3d2a9 .thinks 7bf265/fb8ab6
posts-it-line-2 = gampang kok nyarinya. udah banyak yang share
    .thinks = Padahal gak kutulisi apa-apa. Gak perlu.
# @source 4afbff/feee50
posts-it-afterwards = Dua gambar itu, dengan tulisan “perusahaan sama, hari sama”, beredar seminggu di akun-akun info kota. Sales dan Layanan masing-masing mengeluarkan pernyataan.
# @source 9a931d/094784
mair-line-1 = maaf, saya gak mau disuruh nyimpan rahasia. itu tetangga saya
# @source 26ff66/1705ba
mair-line-2 = ya udah saya lihat langsung di tagihan beliau. disimpan rapi semua kok
# @source aa0b01/824070 .thinks 567d33/0dc78f
mair-line-3 = saya ke rumah beliau sekarang
    .thinks = Aku percaya Bu Yanti. Daripada sama kalian semua.
# @source 9eecf9/90ed5e
mair-afterwards = Bu Yanti dan Wulan menjejerkan tagihan dan chat di satu meja makan, dan besok paginya dua surat keluhan sudah terkirim. Sebelum Lebaran separuh Gang Melati sudah pindah ke perusahaan lain.
