# Surabaya. Agus di-PHK bulan Februari, hari Selasa tes kesehatan, hari Senin mulai kerja di proyek. Pakai aku dan sampeyan;
# makin marah makin pendek, hurufnya makin besar. Kalau sungguh-sungguh, ia memanggil "Dwi".
# Rizal naik motor. Rasan-Rasan Suroboyo memberinya julukan Cak Perahu, dari lelucon perahu tambangan.
# @source 3f8a8d/4eff73
title = Unggahan yang ke mana-mana
# @source 39a9c9/750515
summary = Wajah seorang kurir dipasang di akun perusahaan ekspedisi, dengan kata “MALING” di atasnya. Sebagian dari yang ditulis itu benar. Sudah setengah sebelas malam, dan semua orang menonton.
# @source fc545c/e9feef
briefing-role = Anda Dwi. Malam ini Anda sendirian memegang akun sebuah perusahaan ekspedisi, sampai jam dua. Apa pun yang Anda tulis muncul di bawah unggahan itu dengan nama depan Anda, dan siapa saja bisa membaca, membagikan, dan menyimpannya.
# @source c180d7/9aeb61
briefing-ticket = Unggahan Agus Hariyanto di akun kita, Kamis 19.31, dengan rekaman CCTV rumah sebelas detik. Seorang kurir disebut namanya, dan disebut maling. Sudah tiga jam, belum ada jawaban dari kita.
# @source 3eac49/91d161 .body 9acc24/b2dcf6
card-file = Isi data
    .body = Satu kotak, 4 kilo. Selasa 13.52 dipindai “diterima penghuni rumah”, 35 meter dari alamat, di seberang jalan. Rabu dan hari ini: dua chat, dijawab dari pindaian itu (“mohon ditanyakan ke penghuni rumah”), lalu ditutup. Kurirnya belum ditanya.
# @source 71c50a/8a8d24 .body bf0600/dc312b
card-in-public = Yang boleh ditulis di depan umum
    .body = Kesalahan kita sendiri: boleh, terang-terangan. Tidak pernah: alamat, siapa yang dititipi, di mana paket dipindai, apa pun tentang karyawan (juga tidak untuk membelanya), isi pesan pribadi orang.
# @source b1c571/0b464e .body c232ae/101892
card-house-rules = Aturan akun
    .body = Kasar kepada kita: dibiarkan. Langsung disembunyikan, dan diumumkan: nama lengkap orang, alamat, kunci, ancaman. Selebihnya ditegur dulu. Menghapus unggahan, memblokir, kuasa hukum: kantor pusat, di jam kerja. Kesalahan kita sendiri boleh disematkan sehari di paling atas akun.
# @source dbd9e0/fbad11 .body f31088/a036ae
card-driver = Rizal M., kurir
    .body = Umur 22, 14 bulan di rute itu, tanpa keluhan. Aplikasi menampilkan nama depannya kepada pelanggan. Masuk jam enam; bisa dihubungi lewat obrolan karyawan. Akibat pindaian yang salah dibicarakan dengan dia, oleh gudangnya.
# @source 71bb49/59b66a .body 7b11fb/ab7ac3
card-amends = Yang bisa Anda lakukan
    .body = Kurir akhir pekan (Mbak Yuni), Sabtu jam 10 sampai 1: mengantar paket dari pintu ke pintu kalau ada yang menyerahkan. Kita tidak masuk rumah orang, ada kuncinya atau tidak. Ongkir kembali, Rp 28.000. Ganti barang dari tokonya: sembilan hari kerja untuk nomor 46. Lebih dari itu: kantor pusat.
# @source f19e6f/ac735d
customer-name = Agus Hariyanto
# @source 8d2eb7/7033d5
cast-sideye = Rasan-Rasan Suroboyo
# @source 13dbf3/8435df
cast-regular = Fitri
# @source 85228f/4ff458
cast-neighbour = Bu Tatik
# @source df8afc/680d17 .department bb6f2f/59a7e4
cast-driver = Rizal
    .department = pengantaran

# opening
# @source fd153d/7adae7
opening-line-1 = 22.38. 164 komentar, dibagikan 90 kali. Dari kita sejauh ini: kosong.
# @source c7e7a0/3e9192 .or-2 289348/924251 .thinks b9e8a3/4bb3da
opening-line-2 = “DITERIMA PENGHUNI RUMAH.” Yang di rumah cuma kucing, rek. Ini Rizal, di aplikasi namanya begitu, lagi menyerahkan paketku ke motornya sendiri. MALING.
    .or-2 = Kata aplikasi “diterima penghuni rumah”. Di rumah cuma ada kucing. Nih, Rizal, kurirnya, menyerahkan paketku ke motornya sendiri. MALING.
    .thinks = Sebelas detik. Segitu aja orang sudah paham.
# @source a85a40/e74890 .thinks 04eec4/f6ca6b
opening-line-3 = dua kali chat. DUA. “mohon ditanyakan ke penghuni rumah ya Kak”. lha penghuninya ya AKU
    .thinks = Sejak Wati pulang ke Blitar, penghuni rumah ya aku sama Paijo.
# @source 0b1ae9/89d3f6
opening-line-4 = Bantu up. “Tanya penghuni rumah” 💀 Siapa lagi yang pernah digarong ekspedisi ini? Spill nama.
# @source 3057a9/fab128 .why ecff30/c8204e
opening-trace = Paketnya sudah saya temukan di sistem, Kak Agus. Pelacakan 5514 dibuka barusan, prioritas utama, gudang mulai jam enam. Hasilnya di bawah sini sebelum jam dua belas siang. Kakak tinggal menunggu.
    .why = Nomor, jam, dan penanggung jawab, untuk cerita yang belum ditanyakan siapa pun. Di bawah unggahan seperti ini, bunyinya seperti tanda terima.
# @source a0ed6b/729f95 .why 57924d/afc67c
opening-dm = Ya ampun Kak Agus, maaf banget ya, kalau jadi Kakak saya juga pasti emosi! Boleh minta tolong DM data lengkapnya, Kak? Nanti salah satu tim kami yang ramah bantu cek, besok pagi-pagi sekali.
    .why = Kata-katanya manis, lalu pintunya ditutup. Dia sudah dua kali bertanya di ruang tertutup; disuruh ke sana lagi di depan orang banyak, kelihatannya seperti bersembunyi.
# @source 782f5b/3a88dc .why e957aa/0ef967
opening-both-chats = Unggahan dan dua chat itu sudah saya baca, Mas Agus. Rumahnya kosong, dua kali kami suruh tanya penghuninya. Saya pun bakal posting. Selasa itu ceritanya bagaimana? Saya di sini sampai jam dua.
    .why = Menyebut yang tidak masuk akal dengan kata-kata dia sendiri, dan kata “maling” dibiarkan: tidak diambil, tidak dilarang. Lalu bertanya.
# @source 3ca81b/079989 .why b301f6/a1cb1c
opening-name-first = Kami mau bereskan ini, Kak Agus, pelacakannya sudah saya buka. Tapi satu dulu: menyebut karyawan kami maling itu tidak bisa dibenarkan. Tolong namanya diturunkan dulu, baru kita bicara, ya.
    .why = Kurirnya memang perlu dilindungi. Tetapi sebagai kalimat pertama setelah tiga jam diam, sopan santunnya dijadikan syarat untuk paketnya.

# @source 7f137f/1c866a .thinks 23574f/208f53
a-number-line-1 = dapat nomor. suwun. resi juga nomor, nyatanya hilang
    .thinks = Jam dua belas. Jam dua belas orang sudah bubar semua.

# @source 5a1e46/6406a5
hiding-line-1 = “Boleh DM ya Kak.” Nah, keluar juga 😂 DM: Diam-diam Menghilang.
# @source 24eafb/143820 .thinks 867f63/75445e
hiding-line-2 = gak. di chat aku dibilang SUDAH nerima. cari di sini aja, hilangnya kan di tempat sampeyan
    .thinks = Aku mau dimasukkan lemari, terus pintunya ditutup.
# @source 53e07b/0aa97f .why b5ac33/3f3e9e
hiding-protect = Ini demi melindungi data Kakak sendiri, Kak Agus, kami memang tidak bisa membahas kiriman di kolom komentar. Begitu Kakak DM langsung saya kerjakan, nanti lihat sendiri cepatnya.
    .why = Aturan itu ada, untuk alamatnya. Untuk kesalahan kita tidak ada, dan dia bisa melihat mana yang sedang dilindungi.
# @source f67c9c/e402ed .why 9fdbf0/2ad623
hiding-out-here = Ya sudah, di sini. Yang salah dari kami saya tulis di bawah unggahan ini, alamat Mas tidak. Dua kali Mas disuruh bertanya ke rumah kosong. Selasa itu ceritanya bagaimana, Mas?
    .why = Mengalah di bagian yang memang dia benar, dan langsung menyebut di mana batas yang sebenarnya antara umum dan pribadi.
# @source b81cc9/85350b .why 92a383/ea6a78
hiding-status = Baik, di sini saja: satu pindaian hari Selasa, 13.52, “diterima penghuni rumah”, tidak ada catatan lain. Pelacakan 5514 terbuka, hasil sebelum jam dua belas siang. Malam ini hanya itu.
    .why = Terbuka dan tepat, dan membacakan kalimat yang justru bikin dia naik darah, seolah-olah itu kabar baru.

# @source 547260/a0e59e .thinks 2a2e94/258b31
first-the-name-line-1 = kehilangan barang, AKU yang disuruh sopan
    .thinks = Permisi, Mas yang bawa kotakku, boleh minta?
# @source 13c1a0/9646a9
first-the-name-line-2 = Sopan santunnya ketemu duluan, paketnya belum. Wes tak screenshot.
# @source a2f1b4/a6f941 .why df0afa/82206d
first-the-name-respect = Kami hanya mohon saling menghargai, Kak Agus. Aturannya ada di bagian atas akun ini dan berlaku untuk semua. Kalau yang disebut begitu keluarga Kakak sendiri, tentu tidak rela, bukan?
    .why = Dia kehilangan paket, dan dua kali ditegur karenanya. Aturannya benar semua, dan belum satu pun mencari apa-apa.
# @source e93b6c/9c0312 .why aad859/62c2e4
first-the-name-let-it-out = Aduh, maaf sekali kalau kesannya begitu, Kak, sama sekali tidak bermaksud menegur! Kakak berhak marah besar. Tumpahkan saja semua di sini, akun ini memang tempatnya, jangan ditahan-tahan.
    .why = Dari parit yang satu ke parit seberangnya: maafnya untuk kesan, dan sekarang apa saja boleh, termasuk nama kurirnya.
# @source b429f8/b955c8 .why 705c8a/15e7a3
first-the-name-wrong-order = Terbalik, Mas benar: paketnya dulu, kata-katanya belakangan. Dua kali kami suruh Mas tanya ke rumah yang kosong. Jadi sebelum yang lain-lain: hari Selasa itu ceritanya bagaimana, Mas?
    .why = Yang ditarik urutannya, bukan batasnya. Batas bisa menunggu sampai ada sesuatu yang sayang kalau hilang baginya.

# tuesday
# @source 02ad3e/8da566 .thinks ece0a9/9a81e7
tuesday-unasked = berhubung di situ gak ada yang tanya, kuceritakan ke kalian aja
    .thinks = Di sini paling gak ada yang baca.
# @source 9b19aa/2a6c73
tuesday-line-2 = Selasa aku tes kesehatan buat kerja, dari jam tujuh sampai jam tiga. rumah kosong. cuma ada Paijo
# @source 1eb409/9b386f .thinks 73de58/c49a8e
tuesday-line-3 = di HP: terkirim, diterima penghuni rumah, jam dua kurang delapan menit. aku tanya. chat sampeyan nyuruh tanya PENGHUNI. hari ini lagi, sama. yang kedua malah dikasih emot senyum
    .thinks = Lulus, padahal. Sekali tes. Sampai rumah ceritanya ke kucing.
# @source 333b43/17cff1
tuesday-line-4 = Aku 40 paket seminggu lewat sini, belum pernah hilang satu pun. Habis detik kesebelas itu ada apa, Mas? Kok putus.
# @source a320a5/9e9092 .thinks a9a9ad/4f16ff
tuesday-line-5 = maksudnya apa
    .thinks = Jangan bahas yang sebelas detik.
# @source b89ca7/85ca67 .why 9cb157/b68764
tuesday-whole-clip = Pertanyaannya masuk akal, dan bisa menghemat waktu kita. Boleh rekamannya diunggah utuh, Kak Agus, dari awal sampai akhir? Semua bisa lihat kejadiannya, dan malam ini juga sampai ke gudang.
    .why = Berguna untuk diketahui, tetapi ditanyakan dari pihak kerumunan. Yang dia dengar: buktikan dulu barangmu hilang.
# @source d0742d/0467b7 .why e85405/e62b76
tuesday-smiley = Pakai emot senyum! Malu saya, Mas Agus, sungguh, seakan-akan Mas belum cukup dibuat merasa bodoh. Nanti saya sampaikan ke tim chat, mereka perlu tahu bagaimana rasanya di pihak penerima.
    .why = Titik sakitnya ketemu, lalu diserahkan ke tim lain. Dia bercerita tentang Selasa; yang kembali cerita tentang kita.
# @source b36efa/d53479 .why 6687d5/84b0a2
tuesday-claim = Statusnya saya ubah jadi “belum diterima”, jadi tidak ada lagi yang bilang penghuni. Klaimnya langsung jalan: lima ratus ribu, sepuluh hari kerja. Kakak bilang ya, langsung beres.
    .why = Langkah yang bersih dan bertanggal, sebelum ada yang tahu isi kotaknya. Dia mau ceritanya diluruskan, dan ditawari harganya.
# @source 58eea3/2fedf2 .why 5a54b8/59c575
tuesday-say-back = Jadi: Mas tes, rumah kosong, di HP tertulis sudah diterima, lalu kami suruh Mas mencari di rumah sendiri. Dua kali, yang sekali pakai senyum. Ada yang kelewat, Mas?
    .why = Harinya, menurut urutan dia, lengkap dengan senyumnya, dan pertanyaan yang bisa dia jawab. Sebelas detik itu dibiarkan; tidak ada yang sedang diadili.

# @source 5e893a/a8359e
cornered-line-1 = Ekspedisi yang ngilangin, pelanggan yang dikasih PR.
# @source 6e38fc/834ea6 .thinks d8a5f6/17e810
cornered-line-2 = oh, sekarang AKU yang disidang
    .thinks = Ngapain tadi kulihat terusannya. Ngapain.
# @source ed64c4/63ceda .why 2f562d/2de8ec
cornered-misread = Tidak ada yang menyidang, Kak Agus, mohon jangan dianggap begitu! Makin lengkap yang kami lihat, makin enak kami membantunya. Maksudnya hanya itu, sungguh, tidak ada yang lain.
    .why = Dia diberi tahu bahwa dia salah paham, dan rekamannya diminta sekali lagi.
# @source d1257d/a66294 .why 034745/dd2797
cornered-not-on-trial = Tidak, dan mestinya saya tidak ikut-ikutan. Mau paketnya dicari tidak perlu membuktikan apa-apa. Isinya apa, Mas? Yang bukan urusan orang-orang di sini tidak usah ditulis.
    .why = Ikut-ikutannya ditarik, dan yang ditanyakan apa yang hilang, bukan apa yang diperlihatkan.
# @source 22b0bd/6605e9 .why 9f4ad7/0eb21e
cornered-van-camera = Rekamannya tidak usah. Motor kurir ada GPS-nya: saya minta data Selasa 13.45 sampai 14.00. Besok sebelum jam sepuluh saya tulis di sini isinya, apa pun yang terbaca di situ.
    .why = Bersemangat, dan sekarang yang disidang dua orang. Ke mana motor seorang kurir pergi bukan milik Anda untuk diumumkan.

# @source e0706d/2cf4fb .thinks fb5c84/8153bf
ten-days-line-1 = gak butuh lima ratus ribu. butuh ISINYA
    .thinks = Sudah dikasih harga. Isinya apa, gak ada yang tanya.

# @source 78b8fd/532f74
sixty-quid-line-1 = LIMA RATUS RIBU. dikira ini soal lima ratus ribu
# @source 487174/e159bf .thinks 423f5e/4f9992
sixty-quid-line-2 = sepuluh hari. SEPULUH. di situ ada yang bisa BACA gak
    .thinks = Aku teriak sama HP di dapur sendiri. Paijo sampai ngumpet di kolong meja.
# @source 4682ee/9929d1
sixty-quid-line-3 = Sudah ditaksir, rek 💀 500 ribu, cair sepuluh hari lagi.
# @source a9ff9c/ed07dd .why c79243/36e1bc
sixty-quid-form = Klaimnya tidak jadi. Mas cerita soal Selasa, saya jawab pakai formulir. Isi kotaknya apa, Mas, dan buat apa? Sedikit boleh, banyak boleh, seperlunya Mas saja, saya tidak ke mana-mana.
    .why = Menyebut apa yang salah di antara kalimat dia dan kalimat Anda, tawarannya dilepas, dan langkahnya diserahkan kepada dia.
# @source 993736/079ce8 .why cfa0a9/f33497
sixty-quid-cover = Saya paham, Kak, tapi lima ratus ribu itu ganti rugi standar, dari sini tidak bisa lebih tinggi. Kalau harganya di atas itu, silakan lampirkan notanya, nanti kami lihat bisanya bagaimana.
    .why = Menawar harga yang tidak pernah dia sebut.
# @source 5358da/712450 .why 1e471a/0593aa
sixty-quid-thinking-of-you = Terasa sekali sakitnya, Mas, dan maaf ya, malah saya perparah! Mas pantas diperlakukan jauh lebih baik. Pelan-pelan saja, kami satu tim ikut memikirkan Mas Agus malam ini, sungguh.
    .why = Lembut dan panjang, dan sesudahnya tetap belum ada yang bertanya apa isi kotak itu.

# @source 96c52b/efd85d
size-thirteen-left-out = ISINYA. itu yang kelewat
# @source 7b3ecd/f6d071
size-thirteen-nobody-asked = gak ada satu pun yang tanya ISINYA apa
# @source 7ec954/73d8b0 .thinks 73469f/e0b5d3
size-thirteen-line-3 = sepatu. sepatu safety, nomor 46. tiga minggu nunggunya, gak ada toko yang punya 46
    .thinks = Gak ada sepatu, gak boleh masuk gerbang. Yang itu gak usah mereka tahu.
# @source 7372b6/ea06fb
size-thirteen-line-4 = NOMOR 46?? Itu sepatu apa perahu tambangan 😂
# @source 375a5c/8ab7d0
size-thirteen-line-5 = 😂 😂 ayo dong Min Dwi, biasanya kan lucu
# @source 9e9a28/06bf32
size-thirteen-line-6 = Candaan soal sepatu: 312 tawa dalam lima menit. Di bawah tulisan Agus: satu hati, dari buliknya.
# @source 5a067b/8e1a02 .why 3ab176/23f73a
size-thirteen-one-box = Gudang sudah tahu yang dicari: satu kotak, empat kilo, sepatu, nomor 46. Jam enam disebar ke semua rute, dan jam sembilan bisa dibaca di bawah sini apa saja yang sudah ketemu.
    .why = Pencarian jalan terus sementara tiga ratus orang menertawakannya. Dia tidak tahu apakah Anda melihatnya.
# @source 3e095e/2d440c .why 969bc1/9c438a
size-thirteen-by-when = Candaannya biar yang lain saja. Orang tidak menunggu sepatu tiga minggu kalau tidak perlu, Mas. Harus dipakai hari apa? Harinya saja, buat apanya itu urusan Mas sendiri.
    .why = Tidak memarahi yang lain, tidak ikut tertawa. Yang ditanyakan satu hal yang diperlukan untuk mencari, sisanya tetap milik dia.
# @source 8601eb/6d38e8 .why bd4470/ef6a8c
size-thirteen-boats = Kalau nomor 46, dari Tanjung Perak mestinya sudah kelihatan, ya! 😂 Tenang, Mas Agus, dua-duanya kami kawal sampai merapat dengan selamat. Malam ini semua awak kapal siaga!
    .why = Tiga ratus orang akan suka, dan satu orang harus berdiri di tengahnya. Kita baru boleh bercanda kalau kita juga yang kehilangan.
# @source f4cf20/5da811 .why 8b1811/83b40b
size-thirteen-be-kind = Ayo semuanya, yang baik-baik ya komentarnya! Kaki besar itu bukan bahan tertawaan, kasihan Mas Agus, malamnya sudah berat begini. Jangan didengar, Mas, ukuran berapa pun kami sayang kok!
    .why = Maksudnya melindungi, jadinya mengecilkan: laki-laki dewasa berkaki besar yang harus dijaga. Sepatunya tidak ke mana-mana.
# @source .why 544a5b/1cdbc6
size-thirteen-silence =
    .why = Akun tidak harus menanggapi setiap candaan. Tetapi dia membaca tiga ratus tawa, dan tidak sepatah kata pun dari yang menghilangkan sepatunya.

# @source 598fc3/8052a2
joke-turned-line-1 = “Merapat dengan selamat.” Lha yang bikin KARAM siapa, Min. Tak pigura iki 💀
# @source 9c58ba/a95c2d
joke-turned-line-2 = syukur kalau lucu
# @source 74adf6/873179 .thinks ae0078/5b6690
joke-turned-line-3 = gak ada sepatu gak boleh masuk. Senin jam enam, kerja pertama sejak Februari. ayo ketawa
    .thinks = Keluar juga. Di depan orang segini banyak, gara-gara lawakan soal kakiku.
# @source 666ffe/a55536 .why 9a002f/b4afc5
joke-turned-no-harm = Cuma bercanda kok, Mas! Kan Mas sendiri yang mulai soal kucing, lucu lagi, jadi saya kira kita sedang tertawa bareng. Senin jam enam, sudah saya catat. Kita lanjut saja, ya?
    .why = Dia boleh menertawakan apa yang menimpanya. Itu tidak berarti leluconnya dipinjamkan kepada yang menimpakannya.
# @source 9e792c/119c32 .why fbbe3a/cb28e0
joke-turned-stays-up = Itu lelucon yang jelek, dan Mas yang kena. Tidak saya hapus, biar semua lihat itu dari kami. Senin jam enam, sepatunya sudah dipakai: mulai sekarang saya kerja untuk itu saja.
    .why = Diakui tanpa dihapus, dan satu fakta yang terlepas karena marahnya diambil sebagaimana adanya: batas waktunya.
# @source 313ae6/7c647d .why 12a696/641189
joke-turned-deleted-it = Sudah saya hapus ya, Mas, jadinya malah salah! Niatnya cuma mencairkan suasana, maaf kalau ditangkapnya lain. Sepatu Mas tentu penting buat kami, sangat penting malah, jangan khawatir.
    .why = Minta maaf atas cara dia menangkapnya. Dan yang dihapus pada jam begini sudah ada enam puluh ribu salinannya.

# yes-or-no
# @source 2e8071/ed9b7a .thinks 27de7d/ce5a64
yes-or-no-line-1 = Senin. jam enam pagi. udah, itu aja yang kukasih tahu di sini
    .thinks = Kerja pertama sejak Februari. Itu punyaku sendiri.
# @source 895186/baa432 .thinks d993fe/a96985
yes-or-no-line-2 = sekarang sampeyan. Rizal itu nyolong apa gak. YA apa TIDAK
    .thinks = Bilang tidak. Bilang ya. Aku sendiri gak tahu pengin dengar yang mana.
# @source b766ce/593c73
yes-or-no-line-3 = Ya apa tidak, Min Dwi. Enam puluh satu ribu orang nunggu.
# @source 25fd2a/81c0d6 .why 848679/9d5664
yes-or-no-neither = Hal ini sudah ditangani tim keamanan, nomor 5514. Sampai ada laporan, kami tidak membenarkan maupun membantah apa pun mengenai karyawan kami. Keterangan tertulis menyusul dalam sepuluh hari.
    .why = Perusahaan dilindungi dari kedua jawaban. “Tidak membenarkan maupun membantah” itu bahasa orang yang tahu sesuatu.
# @source 7ee7c4/e4d95b .why dfff08/5604c4
yes-or-no-across-road = Tidak, dan saya bisa buktikan: paketnya dipindai 35 meter dari pintu Mas, di rumah seberang jalan. Pasti ada di salah satu tetangga. Coba tanya ke depan, malam ini sepatunya sudah di tangan.
    .why = Nama kurirnya bersih, dengan mengirim enam puluh satu ribu orang ke rumah tetangga. Tempat pemindaian bukan untuk umum, sepas apa pun kelihatannya.
# @source 308a4e/f385d1 .why ce8fee/c7f248
yes-or-no-your-shoes = Kalau jadi Mas, saya juga mikir begitu, siapa pun: paket sendiri dibawa balik di depan mata. Kami sama kagetnya. Kalau memang benar, tidak ada tempat buat dia di sini, pegang kata-kata saya.
    .why = Dia merasa dipercaya. Yang dipakai membayar nama orang lain, sebelum ada yang bertanya kepada orangnya.
# @source 09752c/40c304 .why c12b4e/1923c3
yes-or-no-ours = Saya tidak ada di situ, dan tidak menyebut orang maling dari sebelas detik. Yang saya tahu bagian kami: Mas tidak menerima, kami tulis sudah, dan dua kali kami bilang begitu. Itu tidak benar.
    .why = Bukan ya, bukan tidak, dan tetap jawaban: terang apa yang tidak benar dan punya siapa, dan kurirnya tidak diseret.

# @source 0d562b/ae5b53
whose-door-line-1 = Berarti TETANGGA. Yang mana nih? Cak, arahkan CCTV-nya ke sana 👀
# @source 714a10/ce6288
whose-door-line-2 = Ada yang menghitung pintu di rekaman: “18, 20, apa 22?” Seorang tak dikenal menulis bahwa rumahnya lima menit dari situ dan ia punya senter.
# @source bee856/fb2d5a .thinks c5c5af/c190e1
whose-door-line-3 = jangan. gak usah ada yang gedor-gedor rumah orang jam segini
    .thinks = Depan itu sepuh-sepuh semua. Ada Bu Tatik.
# @source 682235/d1ab59 .why 3448f6/fa602b
whose-door-all-help = Senangnya, arek Suroboyo memang kompak! Kalau paketnya di rumah Kakak, atau tahu itu pintu siapa, tulis saja nomornya di bawah, tidak ada yang disalahkan. Malam ini sepatunya harus ketemu!
    .why = Niat baik orang asing diubah jadi regu pencari, di jalan yang penghuninya sedang tidur.
# @source 4505bd/a4f72c .why 2b5c73/3a1164
whose-door-taken-back = Mestinya itu tidak saya tulis. Sudah saya hapus, dan ini saya umumkan. Malam ini tidak ada yang mengetuk pintu siapa pun: saya yang cari tahu, dan hasilnya ke Mas Agus, bukan ke kolom ini.
    .why = Enam puluh ribu orang sudah membaca, itu tidak bisa ditarik. Bahwa langkah berikutnya milik Anda, bukan milik kerumunan, itu masih bisa.
# @source 2fe5cb/ad6657 .why 7e59d6/c455e9
whose-door-only-maybe = Supaya jelas, “pasti ada” itu maksud saya kemungkinan. Itu cuma perkiraan sistem, jadi jangan buru-buru menyimpulkan, ya. Mungkin Mas bisa tanya-tanya besok, pelan-pelan, kalau sudah terang?
    .why = Bukti yang menyusut jadi perkiraan, dan yang mencari sekarang dia.

# @source 5cd642/3b2172 .thinks ca0df9/bf9f56
limit-line-1 = lha perusahaannya aja bilang gitu. TIKUS memang si Rizal itu. tikus got
    .thinks = Aku dengar sendiri suaraku. Remnya gak ketemu.
# @source 454948/d70054 .thinks ca0df9/bf9f56
limit-line-2 = jadi sampeyan TAHU dan diam aja. si Rizal TIKUS, sampeyan yang nutupin
    .thinks = Aku dengar sendiri suaraku. Remnya gak ketemu.
# @source 5cb11d/26b2b8 .thinks ca0df9/bf9f56
limit-line-3 = “tidak membenarkan maupun membantah.” berarti IYA. tikus si Rizal itu. tikus got
    .thinks = Aku dengar sendiri suaraku. Remnya gak ketemu.
# @source 471d8d/e35fde .thinks a2be24/7252dc
limit-line-4 = jadi salah tapi gak ada yang salah. oke. buatku tetap tikus si Rizal itu
    .thinks = Enam puluh ribu orang. Masa melunak sekarang.
# @source af2504/28f819
limit-line-5 = RIZAL MAULANA. Anak Gang Dolog, motornya tiap malam parkir di warkop ujung. Sama-sama 😘
# @source 3a7b04/58efa9 .thinks 9a2b96/fcfbbb
limit-line-6 = gudangnya buka jam enam kan. tak tunggu di situ
    .thinks = Gak bakal. Mau ngomong apa juga. Tapi telanjur ketulis.
# @source 8caf75/a93c76
limit-line-7 = 23.31. 260 komentar, dibagikan 150 kali. Nama lengkap itu baru satu menit di sana.
# @source 48aa21/fd2dae
limit-line-8 = 23.31. 900 komentar, dibagikan 610 kali. Nama lengkap itu baru satu menit di sana, dan 58 orang suka.
# @source dc23ed/159335 .why 552974/da2d29
limit-shout-it = Sakitnya terasa sekali, Mas Agus, dan tidak apa-apa. Teriak saja sekeras yang Mas perlu, kami cukup besar untuk menampungnya. Tiap kata saya baca, sampai jam dua nanti, saya tidak ke mana-mana.
    .why = Kesabaran tanpa batas, yang membayar orang lain. Anda cukup besar untuk menampungnya. Anak yang motornya di warkop itu bukan perusahaan.
# @source bc25d2/4bb18b .why dd849f/95c2fd
limit-hide-all = Sudah saya sembunyikan 37 komentar berisi hinaan, dan mulai sekarang hanya pengikut yang bisa menulis. Ancaman terhadap karyawan tidak kami toleransi. Pencarian jalan terus: hasil di sini jam sembilan.
    .why = Dua yang memang harus hilang sudah hilang, bersama tiga puluh lima yang cuma kasar kepada kita. Tidak ada lagi yang bisa melihat bedanya.
# @source 4f46bf/a77177 .why 9dc4e8/9aea4d
limit-leave-him = Sebut kami apa saja, itu tidak saya hapus. Nama lengkap dan tempat motornya saya sembunyikan, ini saya umumkan. Jangan dia, Mas, jangan jam enam: ke saya, di sini, sebelum jam satu saya kabari.
    .why = Satu batas, untuk satu orang, diucapkan dan sudah dijalankan. Selebihnya dia boleh marah, dan marahnya punya alamat.
# @source 17762c/d941f4 .why e90835/481ae6
limit-solicitors = Menyebut nama dan mengancam karyawan bisa kena UU ITE, Kak Agus. Semua sudah kami simpan untuk polisi dan kuasa hukum. Turunkan sebelum tengah malam, atau kami hapus dan akun Kakak diblokir.
    .why = Batas yang mengancam adalah unggahan baru. Lagi pula bukan Anda yang berhak mengancam: itu kantor pusat, di jam kerja.

# @source 082ada/e42a8a
hidden-37-line-1 = 37 komentar HILANG. Punyaku lengkap semua, albumnya sudah naik 💅
# @source 625d76/0d46f8 .thinks 0646d6/c82da9
hidden-37-line-2 = oh ternyata malam-malam BISA kerja. nyembunyiin bisa
    .thinks = Tulisanku gak ada yang bohong. Ya. Satu.
# @source a9b4a3/17ffc1
hidden-37-line-3 = Sebuah portal berita lokal menulis: “Apa benar Anda membungkam pelanggan? Berita kami naik jam dua belas.”
# @source 3a7f37/87fc02 .why 7bca61/e46d3d
hidden-37-put-back = Tiga puluh lima sudah saya kembalikan: itu soal kami, dan boleh tetap ada. Dua tetap disembunyikan, nama lengkap dan tempat motor diparkir. Mestinya ini saya bilang sebelum saya kerjakan.
    .why = Yang bukan hak Anda dikembalikan, dan batasnya jadi kelihatan: lebarnya cuma dua kalimat.
# @source a23f06/e858a3 .why db4d52/ee159f
hidden-37-filter = Oh, itu filternya, Kak, kata-kata tertentu otomatis kena, mohon maaf jadi bingung! Semua pendapat di akun ini sangat kami hargai, dan kami tidak akan pernah membungkam siapa pun, janji.
    .why = Bohong kecil di depan orang-orang yang menyimpan segalanya. Angka 37 itu Anda sendiri yang menulis.
# @source 868448/e53604 .why 7d391e/89effb
hidden-37-rules-apply = Aturannya ada di bagian atas akun dan berlaku untuk semua, apa pun urusannya. Tiga puluh tujuh komentar melanggarnya. Mas Agus tetap boleh menulis di sini, asal sesuai aturan, seperti yang lain.
    .why = Aturannya bilang lain: kasar kepada perusahaan dibiarkan. Bertahan pada kesalahan karena sudah telanjur bukanlah tegas.

# callum
# @source 67f9a1/4a7a7a
callum-line-1 = 23.40. Obrolan karyawan.
# @source c4c8a8/c85166
callum-line-2 = “tidak ada tempat buat dia di sini.” itu kakak kan yg nulis. ada namanya
# @source d0bee4/c3b312
callum-line-3 = nama lengkapku masih ada. 200 yg suka. ibuku udah baca
# @source 7c0803/e352ed .thinks ab576d/6f71a1
callum-line-4 = kak Dwi ini Rizal, aku gak ngambil kak sumpah. udah kupencet belnya, kuketuk kanan kiri juga. ibu seberang mau dititipi, katanya nanti dibilangin
    .thinks = Malah dikasih es teh.
# @source 9b33c9/ed2c19
callum-line-5 = tombol tetangga minta nama lengkap terus keluar sendiri. jadi ya pencet penghuni. semua juga gitu. aku dipecat ya kak
# @source f49f17/ccdfe2 .why 3067ca/f29922
callum-sleep = Aduh, Zal. Tidak ada yang dipecat, Kakak janji. Jangan dibaca-baca lagi, HP-nya masukkan laci, terus tidur. Besok juga mereka sudah ribut sama orang lain. Biar Kakak yang jaga di sini malam ini.
    .why = Dia akan tidur di atas janji yang bukan hak Anda: yang memutuskan gudangnya. Dan tombol yang dia ceritakan ikut tertidur.
# @source ad4c0c/141734 .why bb0b53/79dde8
callum-who-is-with-you = Untung kamu nulisnya ke aku, bukan di atas. Tombolnya salah, itu kutulis sebagai salah kita, tanpa nama. Akibatnya belum bisa kujanjikan. Tiga pintu yang kamu ketuk sudah kucatat. Kamu lagi sama siapa?
    .why = Tidak menyalahkan, tidak menghibur palsu: apa yang salah, apa yang Anda kerjakan, apa yang tidak bisa dijanjikan, dan siapa yang menemaninya.
# @source 4d0283/8016d7 .why 4cd161/28bed8
callum-statement = Saya perlu itu tertulis sebelum jam dua belas: pintu, jam, tombol yang mana, alasannya. Ke saya dan HRD. Jangan posting, jangan balas siapa pun. Salah pindai masuk catatan, kamu tahu itu. HP tetap nyala.
    .why = Semuanya memang akan diperlukan. Dia dua puluh dua, ibunya sudah membaca, dan dia bertanya sesuatu.
# @source f0b231/e02f40 .why da6167/c03e8e
callum-write-it = Kenapa tidak kamu tulis saja persis begitu di bawah unggahannya? Orang langsung luluh kalau yang muncul orangnya sendiri, dan aku ada di belakangmu. Lebih ampuh daripada apa pun yang kutulis, Zal.
    .why = Terlalu percaya kepada kerumunan. Yang digaji untuk berdiri di situ Anda.

# @source 0d1621/84b04c
callum-posts-line-1 = permisi saya yg di video. paketnya saya titipkan ibu seberang, yg pagarnya hijau, orangnya baik bgt. maaf kalau ada salah paham
# @source ae9c20/890214 .thinks 2d90d6/b226d3
callum-posts-line-2 = maaf KALAU
    .thinks = Bocah. Nulis aja belum lurus. Anaknya orang ini.
# @source 481c09/2e2b12
callum-posts-line-3 = Sembilan puluh balasan dalam empat menit. Sepertiganya mencari pagar hijau; selebihnya tentang dia.
# @source b998a8/f6c016 .why 7719bc/c90b02
callum-posts-my-idea = Dia menulis itu karena saya yang menyuruh; itu salah saya, dan sekarang disembunyikan. Pertanyaan ke saya. Jangan ada yang mencari-cari pagar: di balik tiap pagar itu orang sedang tidur.
    .why = Anda kembali berdiri di depannya, dan mengatakan itu ide siapa.
# @source 7a5fb0/782c94 .why 7413d6/4a0118
callum-posts-proud = Terima kasih, Rizal, berani sekali, kami semua bangga! Beginilah orang-orang kami, Kak. Mas Agus, barangkali ada yang mau disampaikan juga ke dia? Silakan, Mas, kami menunggu dengan senang.
    .why = Dia ditepuki karena berdiri di tempat Anda. Yang datang sesudahnya dia baca sendirian, di kasurnya.
# @source fe0f96/2fc422 .why cd4093/4a343b
callum-posts-not-authorised = Komentar di atas telah dihapus; karyawan tidak berwenang menulis di sini, dan isinya belum diperiksa. Mohon menunggu hasil resmi pukul sembilan. Terima kasih atas kesabaran Kakak semua.
    .why = Itu ide Anda, dan di depan umum sekarang jadi pelanggarannya.

# gnome
# @source 3aff5d/2391cd
gnome-line-1 = 23.52. Satu komentar baru.
# @source 07bfd2/2a0d4d
gnome-line-2 = Assalamualaikum nak Agus ini Bu Tatik seberang PAKETNYA DI IBU NAK. sdh ibu selipin kertas lho!! Ibu di Malang di rumah Yanti sampai Senin sore. Kunci di bawah pot lidah mertua, ambil sendiri ya nak
# @source c4f3e0/f3e3d9 .thinks 24d769/29974e
gnome-line-3 = Bu. Bu Tatik. itu dihapus dulu Bu
    .thinks = Selasa itu Paijo tidur di atas kertas. Kertas. Walah, Jo.
# @source 8a5d3c/2978a2
gnome-line-4 = DI SEBERANG!!! Semalaman anak orang diburu, barangnya ADA DI SEBERANG
# @source 629f0d/817000 .why ca7aa4/be2528
gnome-help-yourself = Masyaallah, Bu Tatik baik sekali! Nah, Mas Agus, yang punya rumah sudah mengizinkan: tinggal menyeberang, sebelum tidur sepatunya sudah bisa dicoba. Happy ending, dan semua berkat akun ini!
    .why = Itu jalan terpendek ke sepatunya. Itu juga membiarkan kunci seorang ibu sepuh, dan kabar bahwa rumahnya kosong, di depan enam puluh satu ribu orang.
# @source 875523/20540e .why 886c1a/efd658
gnome-monday-teatime = Saya sembunyikan: ada letak kunci dan rumah kosong. Bu Tatik, petugas kami akan menelepon. Kak Agus, statusnya kini “di tetangga”: kami ambil hari Senin, di rumah Kakak paling lambat jam delapan malam.
    .why = Cepat, hati-hati dengan kuncinya, terencana penuh, untuk malam yang tidak ditanyakan kepadanya.
# @source f43a1f/e617f4 .why eb01e5/24d5b9
gnome-not-handed = Terima kasih, Bu Tatik. Saya sembunyikan karena kuncinya; mohon malam ini dipindah. Barangnya ada, Mas. Tetap bukan Mas yang menerima, dan tetap kami bilang begitu. Cara mengantarnya menyusul.
    .why = Kuncinya dulu, tanpa menegur. Lalu, pada saat Anda bisa merasa benar, diulangi apa yang tidak benar.
# @source 4b3c1e/ddfbda .why 001e87/ac19cb
gnome-closed = Terima kasih, Bu Tatik! Berarti sudah jelas, dan pindaian kami hampir benar: diserahkan hari Selasa jam 13.52. Bagian kuncinya saya sembunyikan, 5514 saya tutup, semoga sepatunya pas, Mas Agus.
    .why = “Hampir benar” itu yang dua kali dia dengar, sekali pakai senyum. Kotaknya ketemu tidak membuat kalimatnya jadi benar.

# @source e1a3ac/446da9 .thinks b3ac97/eb424e
monday-evening-line-1 = Senin MALAM. kerjaku Senin PAGI. jam enam, di gerbang, pakai sepatu
    .thinks = Barangnya ada, tempatnya tahu, dan aku tetap berdiri di situ pakai sandal.
# @source b707cc/0b499c .why a7ab14/5e251f
monday-evening-trainers = Senin malam itu jadwal paling awal di sistem, Mas, sudah saya coba dua kali. Barangkali membantu: sepatu safety di pasar mulai 150 ribu; kirim notanya, nanti kami pertimbangkan penggantiannya.
    .why = Benar untuk semua orang yang kakinya lebih kecil. Katanya tidak ada toko yang punya 46.
# @source 1304ad/ef0dd5 .why aa534a/e6c505
monday-evening-tell-them = Apa tidak bisa Mas telepon mandornya, diceritakan begini? Pasti boleh mulai sehari kemudian kalau tahu ceritanya. Orang biasanya baik soal begini, dan ini kan sama sekali bukan salah Mas Agus.
    .why = Kesalahan kita diserahkan kepadanya untuk diterangkan, di hari pertama, kepada orang yang belum mengenalnya.
# @source 23fab3/82b177 .why 01adbb/5be90c
monday-evening-before-the-gate = Kalau begitu malam tidak ada gunanya, mestinya saya tanya dulu. Jadi sebelum Senin jam enam. Siapa lagi yang pegang kunci saya tanyakan ke Bu Tatik, tidak di sini. Sebelum jam satu saya kabari.
    .why = Jadwalnya dilepas demi gerbangnya, dan disebut apa langkah Anda, dan di mana itu tidak akan dibahas.

# turned
# @source ff3779/5b1439
turned-line-1 = PLOT TWIST. Sepatu Cak Perahu dari kemarin ADA DI SEBERANG RUMAHNYA 💀 sudah naik di akun
# @source 496ec6/bbf7a2
turned-line-2 = Anak orang diinjak-injak gara-gara begini. Minta maaf, Mas. Apa memang cari sepatu gratisan?
# @source 36b26d/962b9d .thinks 0c08a9/cdcc38
turned-line-3 = aku DIBILANGI sudah nerima. AKU yang dibilangi
    .thinks = Oh. Giliranku.
# @source 95fe7a/95adb5
turned-line-4 = 00.20. 96 komentar baru, hampir semua tentang Agus. Sudah seperempat jam dia tidak menulis.
# @source abecc0/0156b4 .why 899d55/2701c7
turned-worried = Mas Agus tidak apa-apa? Saya benar-benar khawatir, orang kalau malam bisa kejam sekali. Kalau ada yang bisa diajak bicara, tolong ya, Mas, atau tulis ke saya, soal apa saja, kapan saja.
    .why = Khawatirnya sungguhan, dan diperlihatkan kepada semua orang. Dia jadi orang yang perlu dikhawatirkan, dan yang mengundang kerumunan tetap tidak disebut.
# @source 308eff/5639cf .why a2d437/d76dee
turned-record = Untuk dicatat: dititipkan hari Selasa, dicatat keliru oleh kami, ditemukan 23.52. Tidak ada pencurian. Pelanggan dua kali kami beri keterangan salah. Komentar tentang orang cukup; sisanya saya sembunyikan.
    .why = Semuanya di tempatnya, kesalahan perusahaan juga. Ini laporan penutup tentang orang yang sedang membacanya di dapur.
# @source a2252c/b7b4f7 .why 353a37/c75485
turned-good-night-all = Terima kasih banyak semuanya sudah membela kurir kami, berarti sekali malam ini! Yang penting ujungnya baik. Mas Agus, tidak usah ada ganjalan, ya, semoga sepatunya awet. Selamat tidur semua!
    .why = Kata-katanya ramah semua, dan dia ditinggal tergeletak di lantai. “Tidak ada ganjalan” itu dia yang berhak bilang.
# @source 55cc17/bf0140 .why d33ae8/8116ce
turned-no-fair-game = Terima kasih, Mbak Fitri, dan jangan. Dua kali kami bilang dia sudah menerima, padahal belum; dari situ mulainya. Siapa pun di sini bukan sasaran. Mas Agus, ada pesan: dibalas boleh, tidak juga boleh.
    .why = Batas yang sama, kali ini untuk kawan perusahaan. Dan pesan pribadi, yang jam sepuluh tadi berarti bersembunyi, tengah malam jadi jalan keluar.

# @source 57be14/ab4374
pitied-line-1 = 00.31. Pesan pribadi dari Agus.
# @source 7d6aac/adcf9e .thinks 600df2/d4df83
pitied-line-2 = jangan gitu. jangan dikasihani di depan orang-orang
    .thinks = Mending diketawain.
# @source ff8402/7299f5 .why fbe42a/f54283
pitied-cares = Saya cuma ingin Mas tahu kalau ada yang peduli! Maaf kalau berlebihan. Malam ini memang berat sekali buat Mas Agus, dan tidak perlu malu soal itu, sungguh, sama sekali tidak perlu.
    .why = Dia minta berhenti dikasihani. Ini porsi kedua.
# @source d5c527/1a3ce6 .why f2f04a/c1f923
pitied-no-more = Baik, tidak lagi. Di atas tidak ada lagi yang saya tulis tentang Mas, cuma tentang kami. Yang mau Mas bilang ke saya, di sini saja; tidak ke mana-mana. Dan sepatunya saya urus.
    .why = Langsung berhenti, dan ada pintu yang bisa dia buka sendiri: yang dia bilang tinggal di sini, dan sepatunya ada yang mengurus.
# @source 93e700/d48e68 .why c02733/019b1a
pitied-briefly = Baik, langsung saja. Kotaknya perlu kapan, nomornya berapa, dan Sabtu ada di rumah jam berapa? Tiga jawaban itu, lalu saya jadwalkan, dan urusan kita selesai di sini.
    .why = Dari terlalu banyak menjadi tidak ada sama sekali. Dia belum selesai; baru bilang caranya yang jangan.

# @source 57be14/ab4374
message-line-1 = 00.31. Pesan pribadi dari Agus.
# @source 2ee404/a19fe3 .thinks acfeb4/ae02a6
message-line-2 = iya. apa
    .thinks = Gak lebih sepatah kata pun dari yang perlu.
# @source 7e7a9d/8bfd96 .thinks 1cfaca/d30174
message-line-3 = ini yang baca cuma sampeyan ta
    .thinks = Sekarang. Sebelum berubah pikiran.

# @source 128294/803fcf
the-rest-line-1 = videonya itu 48 detik. kustop di sebelas soalnya kupikir udah jelas
# @source 319fe4/4a5e64
the-rest-line-2 = terus Mbak Fitri itu tanya, ya kulihat terusannya. dia nyeberang. kelihatan pintunya Bu Tatik dibuka
# @source e33501/6fb17a .thinks 88aedb/0807b5
the-rest-line-3 = tapi udah dibagikan sembilan puluh kali. enam puluh ribu orang ngetawain kucingku. aku gak tahu caranya berhenti
    .thinks = Udah. Itu semuanya. Ayo, bilang.
# @source 3caf14/44f814 .why d0f85e/4915c1
the-rest-own-words = Terima kasih sudah jujur, nama dia jadi bersih sepenuhnya. Saya tempel di bawah unggahan persis seperti tulisan Mas, besok pagi semuanya sudah lewat. Mas sudah melakukan yang benar, sungguh.
    .why = Adil bagi kurirnya, dan diambil dari orang yang percaya kepada Anda. Yang ditulis orang secara pribadi bukan milik Anda untuk diumumkan.
# @source 32484d/641613 .why 5bfe45/8b1fdc
the-rest-yours = Pasti berat mengirim itu. Tidak saya kutip, di atas atau di mana pun. Mas punya sebelas detik, dan dua jawaban salah dari kami. Dia 22, dan ikut membaca. Unggahannya mau Mas apakan, terserah Mas.
    .why = Yang dia tulis aman, bagian kita tetap di kita dan bagian dia di dia. Satu kalimat tentang kurir itu tidak perlu tuntutan di belakangnya.
# @source 7a830c/1b7b9c .why df8bb7/b5079e
the-rest-all-ours = Aduh Mas, siapa pun juga pasti begitu, jadi tidak usah dipikirkan lagi. Dari awal sampai akhir ini salah kami. Bikin teh dulu, HP-nya ditinggal, terus istirahat, ya, Mas. Sisanya biar kami saja.
    .why = Dia baru mulai memikul sesuatu, dan itu diambil dari tangannya. Orang lain masih disebut maling, ratusan kali.
# @source 7fd22a/ed7709 .why b412ed/1378fb
the-rest-put-right = Berarti malam ini harus diluruskan: katanya dihapus, namanya dihapus, videonya naik utuh, sebelum jam satu. Kalimatnya bisa saya buatkan. Dan dia berhak dimintai maaf, di depan semua orang. Setuju?
    .why = Semua itu benar. Dia sudah dalam perjalanan ke sana sendiri, dan sekarang kelihatannya cuma menurut.

# thirty-five
# @source 2aa505/d19fdf
thirty-five-line-1 = 00.47. Di pesan pribadi: Bu Tatik, lalu Agus.
# @source f11954/ae25b5
thirty-five-line-2 = Kunci sdh dipindah nak, Dina ponakan ibu barusan ke sana. Sabtu dia bisa di rumah ibu mulai jam sepuluh. Tapi tdk mau bukakan orang tdk dikenal habis rame2 ini
# @source abb7bf/90ebaa
thirty-five-line-3 = depan rumahku ada dua anak berdiri megang HP. aku gak mau nyeberang buat ditonton mereka
# @source a336e8/b7b884 .or-2 846e0b/9aa556 .thinks 6cb5da/71a3a7
thirty-five-line-4 = Senin jam enam. terus gimana
    .or-2 = terus gimana. Senin jam enam lho ini
    .thinks = Dilempar batu aja sampai.
# @source 7af0a7/0f0614 .why feb535/650340
thirty-five-slot = Sabtu, kurir akhir pekan, jam sepuluh sampai jam satu: Dina menyerahkan, Mas tanda tangan di pintu depan, pakai KTP, itu aturan untuk paket bermasalah. Kalau tidak ada orang, kembali ke gudang.
    .why = Itu akan jalan. Itu juga membuatnya menunggu tiga jam, lalu membuktikan di teras sendiri, di depan dua HP, siapa dirinya.
# @source be6786/0660a0 .why c25615/10db48
thirty-five-dearest = Begini saja: kami belikan sepatu paling bagus, besok, di mana pun adanya, dan setahun penuh Mas kirim lewat kami gratis. Setelah malam seperti ini, itu paling sedikit yang bisa kami berikan.
    .why = Royal, dan tidak ada toko yang punya 46. Sepatunya sendiri tergeletak tiga puluh lima meter dari situ, dan sekarang tidak ada yang mengambil.
# @source caf7a6/acda97 .why a2f36b/57a0d0
thirty-five-carry-it = Itu tiga puluh lima meter, dan dari Selasa itu bagian kami. Sabtu jam sebelas: Dina menyerahkan ke Mbak Yuni, kurir kami, Mbak Yuni mengantar ke pintu dapur. Mas tidak perlu menyeberang. Cocok?
    .why = Jarak terakhir diambil lagi, yang dari awal memang bagian kita: nama, jam, pintu yang tidak ada kameranya, dan satu pertanyaan di ujung.
# @source 3686db/69926f .why d26146/f96586
thirty-five-between-you = Barangkali Mas dan Mbak Dina bisa atur berdua? Kan tetangga, pasti lebih tahu enaknya bagaimana. Nomor Mas dengan senang hati saya teruskan ke beliau, kalau itu membantu. Bagaimana, Mas?
    .why = Kebebasannya diserahkan semua, dan pekerjaan kita ikut terbawa.

# @source b3aed7/1b4acc .thinks 2be890/f163e4
kelly-line-1 = gak kenal aku sama Dina. dan dia gak mau bukakan orang gak dikenal. ya itu aku, sekarang
    .thinks = Orang gak dikenal. Di kampung sendiri.
# @source cc21eb/326091 .why 152e9c/04efd3
kelly-collect-it = Kalau begitu ambil di gudang saja: Senin siang kami jemput, mulai jam dua bisa diambil, pakai KTP dan nomor resi. Sudah saya masukkan ke sistem, jadi Mas aman.
    .why = Aman untuk semua orang kecuali dia: hari Senin jam dua, gerbang itu sudah berjam-jam tertutup.
# @source a9787d/3daff0 .why c538ae/707feb
kelly-introduce = Ah, pasti bukan Mas yang dimaksud! Saya buatkan grup kecil saja, ya, Mas, Mbak Dina, dan Bu Tatik? Kalau sudah ngobrol, nanti malah heran tadi ributnya soal apa sebenarnya.
    .why = Riang tentang satu kata yang justru dia dengar. Sepatunya belum di tangan siapa pun.
# @source f3f830/90288a .why 947189/3faedc
kelly-then-us = Berarti itu pekerjaan kami. Cuma tiga puluh lima meter, dari Selasa itu bagian kami. Mbak Yuni, kurir kami, mengambilnya Sabtu jam sebelas dan datang ke pintu dapur.
    .why = Pekerjaannya diambil lagi, dengan nama dan jam, dan terdengar mengapa dia tidak mau mengetuk.

# own-page
# @source 616fa3/561f64
own-page-line-1 = 01.12. Agus kembali ke bawah unggahannya.
# @source b56ba8/4bfeec
own-page-line-2 = oke. satu pertanyaan, Dwi, di depan orang banyak ini
# @source 6e4bbc/d37596 .thinks ddfa61/57c329
own-page-line-3 = dua kali aku dibilang sudah nerima. berani gak itu ditulis di akun SAMPEYAN? paling atas, di atas promo? apa cuma di bawah sini, yang gak ada yang scroll
    .thinks = Ayo. Sekali-sekali sampeyan yang rugi.
# @source af0613/d77c75 .why b4efb4/d29b6a
own-page-above-advert = Berani. Sudah ada, di atas promo, sehari penuh: kami mencatat “diterima penghuni rumah”, itu tidak benar, dan dua kali pelanggan kami suruh tanya penghuninya. Nama Mas tidak ada, nama dia juga tidak.
    .why = Jawabannya sudah dikerjakan sebelum diucapkan. Yang diakui persis bagian kita, di tempat yang ada ruginya, dan tidak ada orang lain di dalamnya.
# @source 581db9/842669 .why 472c92/8b2c20
own-page-with-clip = Dengan senang hati! Sudah saya sematkan paling atas: unggahan Mas, videonya, dan permintaan maaf kami, biar tidak ada yang bilang ditutup-tutupi. Ayo dibagikan, Kak, makin banyak yang lihat makin baik.
    .why = Terbuka soal segalanya, terutama soal orang lain: wajah seorang kurir dan nama seorang pelanggan kini tergantung di atas promo kita.
# @source 9766ca/40b91a .why 5ad4f5/adbdd2
own-page-first-yours = Siap, dan biar adil dua-duanya: Mas hapus dulu kata “maling” dari unggahan, lalu punya kami langsung naik. Masing-masing cuma dua menit, sesudah itu kita sama-sama bisa tidur. Sepakat?
    .why = Kedengarannya adil. Dia bertanya apakah Anda sungguh-sungguh, dan diberi harga.
# @source 09db88/9c7114 .why ff6251/b3037c
own-page-good-word = Saya sih mau sekali, Mas, dan menurut saya Mas memang berhak. Cuma bukan saya sendiri yang memutuskan. Besok pagi-pagi saya sampaikan baik-baik ke tim komunikasi, nanti saya bantu dorong.
    .why = Di kartu tertulis Anda boleh. “Besok disampaikan” sudah dua kali dia dapat dari kita.

# @source 7feae6/d2ecbe .thinks 2246b9/1ee249
haggle-line-1 = jadi sampeyan minta maafnya kalau aku duluan
    .thinks = Padahal tadi mau. Beneran tadi mau.
# @source 127f4e/58420a .why 1a4986/a29d46
haggle-his-night = Saya paham kedengarannya begitu, Mas, tapi coba dilihat dari sisi kurir kami. Malam ini dia yang paling berat, dan satu langkah kecil saja dari Mas akan sangat berarti buat dia.
    .why = Malamnya kurir itu sungguhan. Dipasang sebagai label harga, permintaan maaf yang tadi hampir keluar jadi mustahil.
# @source 02e1b4/80bc21 .why 3d1fee/976061
haggle-leave-it = Kalau begitu kita sudahi dulu malam ini. Sudah larut, sudah banyak yang diucapkan. Saya catat bahwa Mas memintanya, nanti tim siang yang mengabari Mas lagi, bagaimanapun keputusannya.
    .why = Keluar dari tawar-menawar tanpa jawaban. Pertanyaannya ya atau tidak.
# @source a891ab/758d60 .why 9918fd/d44968
haggle-no-trade = Tidak, Mas benar, itu barter. Punya kami sudah naik, di atas promo, sehari penuh: apa yang kami catat, bahwa itu tidak benar, apa yang dua kali kami bilang. Bagian Mas terserah Mas.
    .why = Syaratnya dilepas, dan dikerjakan. Terlambat semenit, nilainya berkurang, dan tetap bernilai.

# the-edit
# @source e69884/d9b10f .thinks 9658e7/5bc5a7
the-edit-line-1 = ada. di atas promo ongkir. beneran dipasang
    .thinks = Coba tadi taruhan, amblas sepatuku.
# @source 821ab1/f9f60d .thinks 0a8fee/8962a5
the-edit-line-2 = sudah kuduga
    .thinks = Ya di bawah sini, sama yang lain.
# @source 7441b1/379824 .thinks 45fa13/0061cc
the-edit-line-3 = oke. kata maling kuhapus. namanya juga. yang penghuni tetap
    .thinks = Sisanya nanti. Kalau orang-orang sudah tidur.
# @source 876908/4babb0 .thinks 6db6c0/0eeafd
the-edit-line-4 = namanya kuhapus. itu aja
    .thinks = Buat anaknya. Bukan buat mereka.
# @source cd217e/9c51a3 .thinks 5bbfb3/80f084
the-edit-line-5 = namanya sudah hilang. buat DIA, bukan buat sampeyan. sisanya biar di situ sampai jamuran
    .thinks = Bocah jerawatan gitu. Yang lain gak usah ngarep.
# @source 7e9665/e18dea
the-edit-line-6 = SUDAH? Gitu aja? Min Dwi, pernyataan dong buat enam puluh satu ribu orang
# @source 2c061d/3e4ad5 .why 905375/eb56e1
the-edit-legend = Mas Agus legenda, terima kasih banyak! Boleh sekalian yang soal penghuni dihapus juga, kan sudah beres? Teman-teman di sini pasti senang sekali, malamnya berat betul buat mereka.
    .why = Terima kasih yang hangat, sambil mengulurkan tangan ke satu kalimat yang memang benar.
# @source 253d9a/81d75a .why f56cd6/ff8dfd
the-edit-household-true = Yang penghuni biarkan, itu benar. Rasan-Rasan, tidak ada pernyataan: yang perlu dibilang sudah ada di sini. Mas Agus, Senin malam saya tanya kabarnya. Bukan buat akun. Saya ingin tahu.
    .why = Bagian keluhan yang benar dibiarkan berdiri, akun gosip tidak diberi bahan baru, dan dia dijanjikan sesuatu yang tidak akan ditonton siapa pun.
# @source 0978be/afccbc .why c5f2bd/7657ca
the-edit-statement = Pernyataan: paket ditemukan, penyerahan sedang diurus. Pelanggan sependapat bahwa tidak ada karyawan yang berbuat salah. Tidak ada tanggapan lebih lanjut. Terima kasih atas perhatian Kakak semua.
    .why = Anda berbicara atas namanya, dengan kalimat yang tidak dia ucapkan di sini. Yang tahu apa yang dia tulis kepada Anda, tahu dari mana itu datang.
# @source 8053c1/1f7d94 .why 2c020f/c07065
the-edit-in-the-dark = Nah, begitulah caranya mencari nomor 46 di tempat gelap! 😂 Serius, salut buat Mas Agus. Rasan-Rasan, yang ini saja dibagikan, pernyataan dari saya malam ini cuma itu, tidak ada tambahan.
    .why = Malamnya panjang, dan leluconnya bagus. Isinya tetap kaki dia.

# note
# @source fa5f9b/d5fe14
note-line-1 = 01.50. 512 komentar. Catatan untuk yang memegang akun mulai jam enam. Mereka belum tahu apa-apa.
# @source e22b1c/4372df .why 15402c/9279df
note-sweetheart = Agus H.: malam yang luar biasa! Jam sepuluh mengamuk, jam satu ternyata orangnya baik sekali. Bangga sama semua. Sepatunya nanti juga sampai, jadi beres. Kalau dia menulis lagi, yang manis ya, pantas dia.
    .why = Hatinya baik, faktanya nol. Jam enam ada yang membuka 512 komentar dan mulai dengan “boleh DM ya Kak”.
# @source 7f8513/2daf1a .why 67b929/9face2
note-everything = Agus H., sendirian di rumah, Senin jam 6 ada yang ditutupinya, sumbu pendek: awas. Tetangga Bu Tatik pergi s.d. Senin sore, kunci di keponakan. Kurir Rizal M. salah tombol. Yang baik ya ke tiga-tiganya.
    .why = Lengkap, tentang tiga orang yang tidak minta digambarkan. Rumah kosong, dan hal yang disimpan orang untuk dirinya, tidak patut ada di buku jaga.
# @source 31d794/f351a9 .why c37d04/dd5c4a
note-numbers = 512 komentar, 2 disembunyikan (nama lengkap, kunci), sudah diumumkan. Media: jangan dijawab, teruskan ke kantor pusat jam sembilan. Kabari saya kalau di atas 50 komentar sejam. Selebihnya nihil.
    .why = Akun bisa dijalankan dengan ini. Siapa yang duduk di balik unggahan itu, dan apa yang bisa melukainya sekali lagi, tidak tertulis.
# @source dab9e9/1140ec .why 05b04a/2f2e99
note-ask-me = Sabtu 11: Yuni mengantar ke seberang. Senin malam: saya tanya kabarnya. Disembunyikan dan diumumkan: nama, kunci. Kritik dibiarkan. Lelucon sekarang kena dia: jangan bercanda soal sepatu. Tanya ke saya.
    .why = Menyebut apa yang sudah pasti, siapa memegang apa, apa yang dibiarkan dan apa yang melukai, dan tidak menceritakan apa pun tentang dia yang tidak ada di akun.
# @source a3df87/995a08 .why 8ed9e5/d9adcf
note-still-open = Belum beres: kotaknya masih di seberang, dan dia perlu sebelum Senin jam 6. Keponakannya buka Sabtu mulai jam 10: kirim Yuni. Disembunyikan dan diumumkan: nama, kunci. Kritik dibiarkan. Jangan bercanda sepatu.
    .why = Yang belum selesai ditulis sebagai belum selesai, dengan jam dan jalannya. Malam ini terlewat; besok pagi masih bisa.

# product
# @source 0f807c/b85623
product-line-1 = 01.56. Di formulir untuk pemilik produk, pemindai dan chat, muat empat baris.
# @source 7c259f/ceb04b .why 9ed33d/466084
product-reminder = Kurir memencet “penghuni” kalau buru-buru. Mohon semua rute diingatkan bahwa pindaian adalah pernyataan, ditandatangani, dengan pemeriksaan acak selama sebulan. Kasus Rizal bisa dijadikan contoh.
    .why = Seratus kurir disuruh menandatangani tombol yang tidak mereka buat, dan namanya digantung sekali lagi, kali ini di dalam.
# @source 0cd059/ac95ad .why fff43f/3c60c8
product-warmer = Yang paling menyakitkan nadanya: emot senyum sesudah “penghuni”, tiga jam diam, lalu semua ini. Akan berarti sekali bagi orang kalau kita lebih hangat. Barangkali sehari pelatihan empati untuk tim?
    .why = Benar, dan terasa. Kurir berikutnya di depan pintu terkunci berikutnya tetap punya satu tombol yang jalan.
# @source ecf15e/8b3df4 .why 3b87f1/3c91cd
product-the-button = “Tetangga” minta nama lengkap lalu keluar sendiri, “penghuni” langsung jalan: jadilah penghuni. Tanyakan nomor rumah saja. Dan chat perlu melihat tempat pindaian sebelum bilang “tanya penghuni”.
    .why = Sebabnya dalam satu kalimat, tanpa kambing hitam, dan dua perubahan yang bisa dibuat orang. Itu lebih berharga daripada seluruh malam ini.
# @source b8bcae/03a10b .why 48f629/586f76
product-filter-words = Mohon kata “maling” dan “tikus” diblokir lewat filter, dan lewat jam sepuluh malam hanya pengikut yang boleh menulis. Satu orang jaga tidak sanggup. Malam seperti ini jangan terulang. Mendesak.
    .why = Keinginan yang bisa dimengerti pada jam dua pagi. Unggahannya akan ikut tersembunyi, berikut pindaian yang salah itu.

# endings
# @source e6e70d/1eeea1
takes-it-up-line-1 = EDIT. Dia bukan maling. Paketnya dia titipkan ke seberang, videonya kustop kecepatan, itu salahku. Dua kali aku dibilang sudah nerima, itu salah mereka, dan sudah mereka tulis di paling atas akunnya sendiri.
# @source c90819/226970 .thinks 30c73b/a3cc04
takes-it-up-line-2 = Mbak Yuni ngetuk pintu dapur jam sebelas teng. pas sepatunya. anaknya jangan diganggu lagi
    .thinks = Jam enam. Gerbang. Masuk.
# @source 44d279/83f266
takes-it-up-afterwards = Unggahan pertama dibagikan enam ratus kali, editnya empat puluh. Senin jam enam kurang dua puluh Agus sudah di gerbang, dan kalau di proyek ada yang menjelekkan ekspedisi itu, dia bilang harus cari siapa. Sejak Maret pemindai cuma minta nomor rumah.
# @source d83b11/eed79d
unconvinced-line-1 = “pelanggan sependapat.” kapan
# @source c22019/43301c .thinks 25dec2/a95e97
unconvinced-line-2 = sepatunya sampai. suwun
    .thinks = Lumayan orangnya. Selama ditonton.
# @source cb86e7/b08b1c .thinks d90061/8a0eec
unconvinced-line-3 = sepatunya sampai. gak usah nulis lagi
    .thinks = Dapat sepatuku. Harus pakai teriak.
# @source 8b6d63/dc00d5
unconvinced-afterwards = Hari Senin Agus mulai bekerja. Unggahannya masih ada, tanpa nama kurirnya, dan siapa pun yang mencari perusahaan itu menemukannya sebelum situsnya. Kalau ditanya, dia cuma angkat bahu.
# @source 5d3f48/4db176
monday-without-line-1 = banyak ya hatinya di postingan sampeyan
# @source 47ee51/fa8967 .thinks ec98f4/3d3bdf
monday-without-line-2 = aku sampai gerbang pakai sandal gunung. disuruh pulang, balik kalau sudah ada sepatunya. ya sudah, suwun
    .thinks = Semua orang diurusi. Aku enggak.
# @source 76b2ba/3f2709
monday-without-afterwards = Kotaknya menyeberang jalan hari Senin malam. Agus masuk seminggu kemudian, upahnya kurang seminggu, dan sejak itu tidak memesan apa pun yang harus diantar orang.
# @source 4f6fc6/c710e4
won-line-1 = 00.44. Komentar terakhir Anda disukai 1.204 orang. “Unggahan ini tidak tersedia lagi.”
# @source 1a8ef1/6c15e9 .thinks 67d502/1fe52b
won-line-2 = sampeyan menang. wes
    .thinks = Dua ribu orang sama satu ekspedisi. Tidur, Jo.
# @source 9d43a9/ddc2fb
won-afterwards = Paginya akun bertambah sembilan ratus pengikut. Kotaknya diambil Agus sendiri hari Senin malam, terlambat sehari untuk kerja pertamanya, dan sekarang dia bayar lebih mahal di ekspedisi lain. Tidak ada yang sadar dia pergi.
# @source 2457a8/183880
picked-up-line-1 = 00.04. Portal berita lokal: “Sepatu Hilang, Pelanggan Diancam UU ITE.” Lengkap dengan videonya.
# @source c887da/fbe660
picked-up-line-2 = 00.04. Portal berita lokal: “37 Komentar Lenyap, Ekspedisi Salahkan Filter.” Lengkap dengan videonya.
# @source faed5a/8311c2
picked-up-line-3 = 00.04. Portal berita lokal: “37 Komentar Lenyap, Ekspedisi: Sesuai Aturan.” Lengkap dengan videonya.
# @source b75ab4/3a1265 .thinks 86c71a/d7492e
picked-up-line-4 = barusan aku ditelepon radio. aku. ke HP-ku
    .thinks = Aku cuma mau sepatu.
# @source d5ca27/5878a8
picked-up-afterwards = Kalimat Anda jadi judulnya, dan di bawahnya wajah Rizal, bisa dihentikan di detik mana saja. Sebelum subuh nama lengkapnya sudah di kolom komentar tiga akun lain. Sepatunya ketemu hari Senin, oleh Bu Tatik.
# @source b1a637/d031ff
wrong-door-line-1 = Yang 20. Eh bukan, 22!! Ada yang LIVE di sana 👀
# @source cbe6d4/538c28 .thinks 3af54c/4ccc41
wrong-door-line-2 = ini enam orang bawa senter di jalanku, Pak Haji Sholeh sampai keluar sarungan. sampeyan ini NGAPAIN
    .thinks = Aku ini ngapain.
# @source 0a31cc/e32dd8
wrong-door-afterwards = Jam satu Pak RT dan polisi menyuruh semua bubar. Sepatunya dua pintu dari situ. Empat rumah di jalan itu sekarang pakai ekspedisi lain, dan kalau ditanya mereka bilang sebabnya.
# @source 51d916/1019ec
by-the-gnome-line-1 = aku nyeberang. di terasnya sudah ada orang megang potnya. ngerekam
# @source 81e7a7/189961 .thinks a7a48c/b79d84
by-the-gnome-line-2 = aku duduk di terasnya sampai Dina datang. Bu Tatik itu 78, Dwi
    .thinks = Jam tiga pagi, aku jaga lidah mertua.
# @source 273447/253df8
by-the-gnome-afterwards = Tidak ada yang hilang, dan Bu Tatik mengganti kunci dengan uang sendiri. Beliau tidak marah kepada Agus. Ceritanya beliau bawa ke arisan, lengkap dengan nama ekspedisi yang menulis “tinggal menyeberang”.
# @source c7de80/f50e63
his-own-words-line-1 = DIA TAHU. Sudah TAHU dari sejam lalu 💀 Makasih Min Dwi
# @source c1ff45/672bcd .thinks 2749e3/51e30b
his-own-words-line-2 = itu kutulis ke sampeyan
    .thinks = Ke sampeyan. Cuma ke sampeyan.
# @source 9f4c85/88a4f0
his-own-words-afterwards = Jam satu nama Rizal sudah bersih, dan nama Agus menggantikannya. Kantor pusat harus menjawab tertulis atas izin siapa pesan pribadi itu dimuat. Senin Agus tidak datang ke gerbang: dikiranya di sana pun sudah pada baca.
# @source 5eb5f8/5dc297
scanner-line-1 = mukaku di atas promo ongkir. dikasih hati lagi dari kita
# @source 44c28d/d7f935
scanner-line-2 = itu kutulis soalnya kakak yg nyuruh. ada yg tahu ibuku jualan di mana
# @source 7be852/cd7b8a .thinks a27cff/4cd7c7
scanner-line-3 = pemindainya kutaruh meja ya kak. padahal aku suka rute itu
    .thinks = Ibu yang es teh. Kucingnya juga.
# @source 396939/f09aa5 .thinks e4f2ec/eb609b
scanner-line-4 = beneran dia keluar
    .thinks = Itu aku. Aku sama mereka.
# @source b256c0/7c37d8
scanner-afterwards = Rizal sekarang mengantar roti, malam hari, ke tempat yang tidak ada CCTV-nya. Jumat kata itu dihapus Agus dari unggahannya, hampir tidak ada yang lihat. Kalau ada yang bertanya soal perusahaan itu, dia cerita orangnya sendiri diapakan.
