# Bahasa Indonesia. Ditulis, bukan diterjemahkan: nama, uang, dan tempat boleh lain.
# Baris yang menjorok ke dalam adalah bagian dari baris di atasnya.
# Baris @source diperbarui oleh: peduli translate my-scenario --to id

# @source 979b8e/6fbc29
title = Terlambat semeter
# @source b6d891/706f3e
summary = Rem motor berbunyi setelah diservis. Pemiliknya tidak mau merepotkan, padahal ada sebabnya.
# @source 279f5b/6719aa
briefing-role = Anda menerima telepon di sebuah bengkel motor. Hari Selasa, pukul satu lewat sepuluh.
# @source 99c58f/3f7bab
briefing-ticket = Bu Nadia, motor bebek hijau. Diservis hari Sabtu, diambil siang, bayar Rp120.000. Belum pernah menelepon lagi.
# @source b69cb3/c00056 .body f5e390/b4ec82
card-job = Lembar kerja hari Sabtu
    .body = Kampas rem depan: baru. Kabel rem depan: tidak dicentang, tidak ada catatan; jadi tidak ada yang tahu sudah diperiksa atau belum.
# @source ccb2a5/3f96fd .body 69bcbf/895536
card-brakes = Rem baru
    .body = Kampas baru boleh berbunyi sehari dua hari. Kalau rem telat menggigit, itu bukan kampasnya: motor jangan dipakai.
# @source 6eac44/277f8b .body 100eea/603e60
card-van = Mobil bak dan motor pengganti
    .body = Mobil bak menjemput dan mengantar sampai pukul empat. Gratis kalau pekerjaannya pekerjaan kita. Dua motor pengganti sedang di bengkel.
# @source 59b157/ccc2b1
customer-name = Nadia
# @source 6e1bf8/22f7ac .department 8d6f21/6c0baf
cast-workshop = Pak Darto
    .department = Bengkel
# @source 33bc14/ea5a80 .or-2 d1d1b2/06a453
opening-line-1 = Halo, saya Nadia, Mas. Motor saya yang hijau diservis hari Sabtu. Maaf ya, saya bukan mau protes.
    .or-2 = Siang, Mas. Ini Nadia, motor hijau yang hari Sabtu. Maaf mengganggu, bukan mau komplain.
# @source 41a589/1b788d .thinks fd4f01/e58365
opening-line-2 = Rem depannya bunyi. Terus menggigitnya agak telat.
    .thinks = Kalau disuruh membiasakan diri, saya tidak tahu lagi harus tanya siapa.
# @source f87d42/941f01 .why 787c3d/abecf5
opening-receipt = Terima kasih sudah menelepon, Bu. Nomor notanya masih ada? Biar saya lihat dulu apa yang dikerjakan.
    .why = Nomor lebih dulu daripada orangnya, dan sebetulnya tidak perlu: lembar kerjanya ketemu dengan hari Sabtu dan hijau.
# @source 055cf9/908df6 .why d6b7e7/38d813
opening-no-fuss = Rem telat itu bukan soal sepele, Bu. Saya Dimas, catatan Sabtu ada di sini. Biasanya pas kapan?
    .why = Kekhawatirannya ditanggapi dengan kata-katanya sendiri, ada nama, dan ceritanya diminta.
# @source be69d4/7018fd .why facf58/367e98
opening-bedding-in = Oh, kampas baru memang suka bunyi, Bu. Dipakai seminggu juga nanti pas sendiri, kok.
    .why = Benar untuk bunyinya. Tetapi dia juga bilang menggigitnya telat, dan itu bukan urusan kampas.
# @source 238101/ded0c6 .thinks a06324/53de46
hill-line-1 = Pas hujan. Sama di turunan Gombel, jalan pulang saya habis dinas malam. Ya, paling sering di situ.
    .thinks = Soal anak itu tidak usah diceritakan.
# @source 346c17/99daa1 .why 1d96a2/a6450a
hill-poor-thing = Habis dinas malam, terus lewat turunan itu hujan-hujan! Ya ampun, saya pasti sudah gemetar.
    .why = Hangat, tetapi menutup pintu: sekarang yang dibicarakan takutnya Anda, bukan takutnya dia.
# @source b0b72a/b356fe .why e9441b/5d6d46
hill-rim-or-lever = Oke, pas hujan. Handelnya terasa empuk waktu ditarik, atau keras tapi remnya tidak menggigit?
    .why = Pertanyaan yang bagus untuk di bengkel. Dia baru saja mau mengatakan hal lain.
# @source b66229/e540c5 .why 805e3f/15f85b
hill-mostly = Paling sering di situ, ya. Santai saja, Bu, saya tidak buru-buru. Yang terakhir itu bagaimana?
    .why = Menangkap kata yang ganjil dan memberi tempat untuk yang ada di baliknya.
# @source .why 38828c/aaaf64
hill-silence =
    .why = Dia belum selesai. Memberinya jeda saja sudah cukup.
# @source 6d9e6b/871a82 .thinks 565ec9/d57d8c
the-boy-line-1 = Kemarin ada anak menyeberang. Berhenti, sih, saya. Sejak itu motornya saya tuntun pulang.
    .thinks = Nah. Sudah terucap.
# @source 34b014/f66467
workshop-line-1 = Yang Sabtu? Itu saya. Kampasnya baru, kok. Paling kena hujan.
# @source 9ad1db/3ff093 .thinks 35650a/8a57b5
workshop-line-2 = Oh, jadi karena hujan.
    .thinks = Jadi salah saya.
# @source 8f633e/e432ac .why 5ce484/ae4b9b
workshop-ours = Hujan bikin bunyi, bukan bikin rem telat. Kami yang pegang; saya urus sampai ketemu.
    .why = Mengatakan terang apa yang tidak mungkin dan tugas siapa mencarinya, tanpa menyalahkan teman sendiri.
# @source d8ca4f/747d8a .why 52c1c0/02f5c0
workshop-bram-knows = Pak Darto sudah dua puluh tahun di sini, Bu. Kalau kata beliau hujan, saya percaya beliau.
    .why = Membela teman, dan dia ditinggal sendirian dengan remnya.
# @source 7d51cb/ac1db7 .why f9d96c/d98e14
workshop-not-you = Yang jelas bukan salah Ibu. Ibu teliti, dan siapa pun pasti waswas kalau mengalami itu.
    .why = Menjawab yang dipikirkannya dan tidak dikatakannya. Remnya sendiri tetap begitu.
# @source 15d1fd/0c0479
tonight-line-1 = Nanti malam saya dinas lagi. Habis kejadian anak itu: kalau Mas sendiri, berani pakai?
# @source 045674/6d8700 .thinks 387d03/dc9676
tonight-line-2 = Nanti malam saya dinas lagi. Jadi boleh dipakai, tidak?
    .thinks = Bilang saja boleh atau tidak.
# @source 6f39f4/08cb56 .why 6e3824/f96f9f
tonight-gently = Pelan-pelan saja, Bu, ngeremnya agak awal. Jaraknya dekat, tidak akan apa-apa, saya jamin.
    .why = Ramah, dan tidak ada yang bisa tahu. Kalimat ini akan terngiang di puncak turunan.
# @source 747ef9/ea815e .why 64d5aa/c57048
tonight-bring-it = Sebaiknya jangan, Bu. Dituntun ke sini kapan sempat, buka sampai jam enam, langsung dicek.
    .why = Jujur mengatakan jangan. Tetapi yang tiga kilometer itu tetap dia, sebelum dinas malam.
# @source 0257b5/1deaf9 .why 7119f5/f0ce51
tonight-van = Jangan, Bu. Jam dua kami jemput, Ibu dapat motor pengganti. Sebelum jam enam saya kabari.
    .why = Boleh atau tidak, apa yang terjadi sekarang, dan kapan dia dikabari: semuanya di tangan Anda.
# @source 11a5ca/78dcc2 .why a8f94e/95091f
tonight-soon = Saya mengerti kenapa Ibu tanya. Saya bicarakan dulu sama bengkel, nanti ada yang menghubungi Ibu.
    .why = Baik hati, tetapi bukan boleh dan bukan jangan. Dinasnya mulai pukul sembilan.
# @source 9b8cf6/e9f905
six-line-1 = 17.50. Kabel rem bergeser di klemnya. Kabel diganti, dicoba di turunan. Ada orang menunggu di kasir.
# @source ede159/d8fe60
six-line-2 = 17.50. Motor hijau datang dituntun. Kabel bergeser; sejam pengerjaan. Ada orang menunggu di kasir.
# @source 59f6fb/157d37 .why cceb7e/929434
six-ring = Ternyata kabelnya, Bu, luput dari kami. Sudah beres, tidak bayar; Jumat saya tanya lagi.
    .why = Apa sebabnya, salah siapa, berapa bayarnya, dan dicek lagi apakah memang beres.
# @source 38a2f3/b5d2d2 .why aa4d1c/1332bb
six-message = (Pesan.) Pelanggan yang terhormat, perbaikan Anda sudah selesai. Kami buka pukul sepuluh sampai enam.
    .why = Dia tahu sudah selesai, tetapi tidak tahu apa sebabnya. Jadi dia tidak tahu bisa percaya atau tidak.
# @source 93e6ea/276073 .why 1d2696/0702d6
six-note = (Kasir dulu. Di setang Anda tempel catatan: besok telepon Bu Nadia.)
    .why = Di kasir ada yang menunggu; di telepon juga. Jam enam dia melihat teleponnya.
# @source 57bc0b/8c1711 .why de38db/dbe122
six-whenever = Kabelnya, Bu, dan sudah hampir selesai. Saya taruh dekat pintu; ambil kapan saja Ibu sempat.
    .why = Terbuka dan ramah. Bagaimana dia berangkat dan pulang kerja, itu urusannya sendiri.
# @source ff7671/ea4233 .thinks a28e4a/2556e6
recommends-line-1 = Jam enam kurang dua menit. Betul-betul ditelepon.
    .thinks = Tadinya saya tidak akan menelepon siapa-siapa lagi.
# @source a00b4e/708b85
recommends-afterwards = Belum habis bulan itu, dua perawat dari bangsalnya datang servis. Di lembar kerja sekarang ada baris untuk kabel.
# @source b5153f/0309ad .thinks 4724e1/24758d
back-on-line-1 = Oh, ya. Terima kasih, Mas.
    .thinks = Dicoba di jalan rata dulu.
# @source 0a881f/928651
back-on-afterwards = Remnya bagus. Di turunan Gombel motornya tetap dituntun Bu Nadia, dan itu tidak diceritakannya kepada siapa pun.
# @source 32af82/ab465c .thinks 0abeba/53fbd1
station-line-1 = Ya sudah, kalau begitu.
    .thinks = Sekarang saya tahu.
# @source 1a1e95/ff2de1
station-afterwards = Bengkel dekat stasiun membereskan remnya sepuluh menit. Di bangsalnya orang tahu kedua nomor itu.
