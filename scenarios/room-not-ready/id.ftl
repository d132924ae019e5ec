# Yogyakarta. Bu Laksmi memugar naskah di Banyuwangi: berangkat subuh, kereta telat, ojek nyasar. Rombongan di lobi study tour
# dua bus, yang brewok Pak Bagas. Makin kesal makin resmi: kepada yang dipercaya Kak Dwi, kepada yang berbohong Saudara.

# @source 4cb3ad/771fc3
title = Kamar yang sudah terkonfirmasi
# @source f044c7/bbe7ee
summary = Jam setengah sepuluh malam seorang tamu menulis dari lobi. Kuncinya kunci kamar lain, ada pihak lain di tembusan, dan alasannya tidak ingin ia tulis dua kali.
# @source 852c1c/17a97a
briefing-role = Anda Dwi. Dari kantor di seberang Kali Code Anda menjawab email tamu dua hotel di Yogyakarta, hanya lewat tulisan, sampai jam sebelas malam ini. Di hotelnya ada Bu Narti, yang mengurus tata graha, dan Pak Bagas, manajer malam.
# @source 246945/4f7d9d
briefing-ticket = Laksmi Wardhani, satu malam, Selasa 20 Mei, dipesan dan dibayar Pandu Nalar, biro seleksi tenaga kerja. Emailnya sendiri tanggal 3 Mei, hanya ke kita: “Mohon kamar 12, karena alarmnya. Saya tidak bisa mendengar alarm.” Dijawab menit itu juga: “Permintaan khusus Anda TERKONFIRMASI.” Sekarang ia diberi 208.
# @source 2ed90b/e5a034 .body 9a9090/dc3a43
card-room = Kamar 12
    .body = Satu-satunya kamar untuk tamu yang tidak mendengar: lampu plafon dan bantalan getar tersambung ke alarm kebakaran, bel pintunya berkedip. Air menembus plafon sejak 19.20. Bu Narti menjawab jam sepuluh bisa dipakai atau tidak; kalau plafonnya basah, tidak.
# @source 2a438e/daad8f .body 97df3e/815664
card-set = Alat jinjing
    .body = Bantalan getar dan lampu yang mengikuti alarm kebakaran. Satu set, di lemari Pak Bagas; hanya dia yang boleh memasang, 25 menit termasuk uji tiap bagian. Yang malam itu belum diuji, dianggap tidak ada.
# @source 6332db/bde827 .body 7b7719/a8292e
card-alarm = Tamu yang tidak mendengar alarm
    .body = Bantalan dan lampu, dua-duanya teruji. Atau bantalan ditambah rencana yang ditandatangani: satu petugas bernama menuju kamar itu lebih dulu, pakai kunci induk, tanpa mengetuk. Jangan pernah “nanti ada yang datang”. Telepon, ketukan, panggilan tidak berguna. Alasan tamu itu rahasia.
# @source 8474ee/3d6e0d .body c1f3d3/ca2e3f
card-grant = Yang boleh diberikan
    .body = Anda: makan, taksi. Pak Bagas: kamar malam ini gratis, Rp480.000. Griya Lor, rumah kita yang satu lagi: ada satu kamar berperangkat, 31, ditahan sampai setengah sebelas; 12 menit naik taksi, di utara stasiun. Lewat itu dilepas.
# @source 49d386/c8544b .body 4ca0be/9c16f4
card-thread = Rangkaian email ini
    .body = Balas ke semua sampai ke tamu, Tata Graha, dan Pandu Nalar, yang menerima semua email kecuali yang tanggal 3 Mei. Sistem mengirim “terkonfirmasi” begitu kotaknya diisi; sebelum hari kedatangan tidak ada yang membaca. Dua keluhan sejak Maret. Bunyi emailnya urusan Mbak Odi, Pemasaran.
# @source 9a0800/155ac7
customer-name = Laksmi Wardhani
# @source 969fd9/9e59dd .department 0dbd4c/1f75dd
cast-housekeeping = Bu Narti
    .department = Tata Graha
# @source 1b68d0/3bfebe .department 48adc0/e6edad
cast-night = Pak Bagas
    .department = Jaga Malam
# @source 2b45c4/fae6b0
opening-line-1 = [21.32 · tembusan: Pandu Nalar · Re: Permintaan khusus Anda TERKONFIRMASI]
# @source 63b71d/4b5534 .thinks 95cef4/249631
opening-line-2 = Kepada Bapak/Ibu yang bertugas malam ini, mohon maaf mengganggu. Saya di lobi, pegang kunci 208. Pesanan saya kamar 12.
    .thinks = Jangan kelihatan rewel. Yang rewel ditaruh paling bawah.
# @source 9bd25f/338c06 .thinks d48e06/da9c2f
opening-line-3 = Mbak di resepsionis sudah menjelaskan. Dua kali saya minta diulang, lalu datang rombongan study tour. Minta tiga kali saya tidak enak.
    .thinks = Ngomongnya ke layar. Dua-duanya ke layar.
# @source b32112/0519bc .or-2 c07e4a/fddbc8 .thinks d18021/2d68b8
opening-line-4 = Kenapa harus 12, ada di email saya tanggal 3. Kalau boleh, di email yang ini jangan saya tulis lagi.
    .or-2 = Soal kenapa harus 12, sudah ada di email saya tanggal 3. Mohon izin tidak saya ulang di email yang ini.
    .thinks = Pandu Nalar ikut baca. Selamat malam, Pak Pandu. Selamat malam, Bu Nalar.
# @source 2187f5/8fa779 .thinks 826d64/d3894d
opening-line-5 = Apakah malam ini bisa siap? Maaf merepotkan. Saya ingin tahu sebelum jaket ini saya lepas.
    .thinks = Bangun setengah empat. Kereta telat, ojek nyasar, sekarang saya.
# @source b3afb9/48fb4a .why 65881e/e5fd76
opening-miserable-way = Yth. Ibu Laksmi, aduh, sudah jauh-jauh, kok sampai di sini malah berdiri di tengah rombongan dengan kunci yang salah! Ibu pasti lelah sekali. Saya ikut sedih, mestinya Ibu disambut lebih baik.
    .why = Ia terlihat, dengan hangat, lalu berhenti di situ. Jaketnya dilepas atau tidak, ia tetap belum tahu.
# @source 38584f/5f3587 .why 66304d/99920c
opening-white-telephone = Yth. Ibu Laksmi, paling cepat lewat telepon, Bu. Tekan 0 di telepon putih dekat lift: resepsionis sudah saya minta langsung mengangkat dan menjelaskan soal 12. Dua menit Ibu sudah tahu semuanya.
    .why = Cepat, ramah, dan lewat telepon. Di tiket tertulis, dengan kata-katanya sendiri, kenapa justru jalan itu tertutup baginya.
# @source 1ac54b/c6d4c9 .why 2cb116/0621b9
opening-open-beside = Yth. Ibu Laksmi, email Ibu tanggal 3 terbuka di sebelah email ini, jadi tidak perlu Ibu tulis lagi. Ibu bertanya apakah 12 siap: saya mulai dari yang saya tahu, lalu yang belum saya tahu.
    .why = Ia tidak perlu menulis yang tidak ingin ditulisnya di depan orang lain, pertanyaannya diulang dengan benar, dan jawabannya tinggal dibaca terus.
# @source 978e08/9ca784 .why 58a293/9d5e7a
opening-case-number = Yth. Ibu Laksmi, kamar 12 kini menjadi kasus 4471, ditandai mendesak, dan semua email malam ini disimpan di sana. Mohon nomor itu dicantumkan di judul, agar tidak ada yang tercecer.
    .why = Rapi dan tersimpan. Ia menulis satu pertanyaan, dan mendapat nomor untuk dibawa-bawa.
# @source 57208e/9ab064
white-one-line-1 = [21.37 · tembusan: Pandu Nalar · Re: Re: Permintaan khusus Anda TERKONFIRMASI]
# @source b85984/c45dcc .thinks ba34cf/cc3e0b
white-one-line-2 = Dari kursi saya kelihatan. Bagus teleponnya.
    .thinks = Putih, ada tombolnya. Bisa saya bantu lap.
# @source 23f27c/e737a7 .thinks cc82f9/e0b616
white-one-line-3 = Mohon dibaca email saya yang tanggal 3, ya. Cuma satu baris kok.
    .thinks = Tolong jangan suruh saya bilang di depan yang dua itu.
# @source 43b102/1d1270 .why dd4d68/d06896
white-one-most-guests = Mohon maaf, Bu, maksud saya supaya Ibu lebih cepat. Jam segini kebanyakan tamu memang lebih suka menelepon, dan mbak-mbak di resepsionis itu ramah sekali, lho, kalau sudah diajak mengobrol.
    .why = Maaf karena berbuat baik, lalu telepon lagi. Kesukaan kebanyakan tamu bukan yang ia tanyakan.
# @source 9170a5/c07540 .why eb93db/a57f6a
white-one-come-over = Kalau begitu nanti ada yang menghampiri Ibu dari resepsionis, begitu rombongannya selesai. Ibu duduk saja dekat lift sambil melihat-lihat, jadi bisa mendengar sendiri langsung dari orangnya.
    .why = Teleponnya dilepas, tetapi ia diserahkan kepada siapa saja yang sedang longgar. Orang di meja itu sudah dua kali ia lihat bicara.
# @source 831b4a/51f7a7 .why f2bd00/249508
white-one-one-line = Baru sekarang saya baca barisnya; mestinya itu yang pertama. Jadi tidak ada telepon, malam ini atau besok pagi: Ibu menulis, saya membalas, dan itu sudah tercatat bagi semua yang bertugas.
    .why = Mengakui yang terlewat tanpa menyebutnya di depan orang lain, dan cara bicaranya beres untuk semalaman.
# @source 22c8f7/2c9ac8
room-line-line-1 = Catatan hotel, di layar Anda yang satu lagi: “19.20, air menembus plafon 12. Bu Narti di dalam. Jam sepuluh ia menjawab bisa dipakai atau tidak.” Surat Anda berlanjut.
# @source cd6090/897c14 .why 38396f/09bc88
room-line-yours-by-ten = Bagian kamar sedang di dalam sekarang, dan sudah saya tekankan betapa mendesaknya: jam sepuluh 12 sudah siap untuk Ibu. Kuncinya di resepsionis atas nama Ibu, jadi jaketnya silakan dilepas.
    .why = Pertanyaannya dijawab dengan satu hal yang belum diketahui siapa pun. Nanti ia melihat jam, lalu melihat Anda.
# @source e697b8/b4db05 .why f661ad/7c9835
room-line-known-unknown = Yang saya tahu: jam 19.20 air menembus plafon 12, dan Bu Narti dari tata graha ada di dalam. Yang belum: apakah malam ini bisa ditiduri. Itu beliau jawab jam sepuluh.
    .why = Tidak ada hiburannya, tetapi menenangkan: apa yang terjadi, siapa di sana, apa yang belum jelas, dan sampai jam berapa.
# @source 348966/5df81b .why d4e51e/729f20
room-line-yours-is-208 = Kamar 12 rusak kena air. Maka 208 sudah saya tetapkan untuk Ibu malam ini: kasur besar, sisi yang tenang, harga sama, kunci berlaku sampai siang. Silakan langsung naik, Bu.
    .why = Beres, bagi tamu yang perlu kasur. Ia menulis jauh hari karena yang ia perlukan bukan cuma kasur.
# @source 5564ed/a8aad5 .why f45565/554a41
room-line-wonderful-people = Ibu jangan khawatir, ya. Tim tata graha kami luar biasa, kamar yang lebih parah pun pernah mereka selamatkan, dan malam ini tidak ada yang beristirahat sebelum Ibu bisa tidur dengan nyaman.
    .why = Isinya tentang kerja keras kita. Tidak ada kamarnya dan tidak ada jamnya, jadi khawatirnya tidak dapat pegangan.
# @source f81fe0/6a23fb
who-reads-line-1 = Sebelum Anda menekan Kirim. Kepada: Laksmi Wardhani. Tembusan: Pandu Nalar. Mereka menerima semua email kecuali yang tanggal 3.
# @source 49874c/c140e3 .why 9e6d8a/95cbb5
who-reads-to-all = Balas ke semua: “Pandu Nalar tetap saya sertakan di tembusan, karena merekalah yang memesankan kamar. Jadi semua yang peduli pada Ibu ikut tahu, dan Ibu tidak perlu menjelaskan dua kali.”
    .why = Maksudnya terbuka. Email tanggal 3 hanya untuk Anda, dan ia belum bilang siapa yang boleh membaca jawabannya.
# @source 5e36e4/e1cf3b .why b0030e/b1c9f4
who-reads-over-to-femi = Ke Pak Bagas: “Ada ibu gelisah di lobi, soal 12. Bisa tolong diajak bicara?” Dan ke beliau: “Selanjutnya Ibu dibantu manajer malam kami, yang jauh lebih dekat dengan keadaan di sana.”
    .why = Terdengar seperti bantuan di tempat. Pak Bagas mendapat suasana tanpa keterangan, dan ia kehilangan satu-satunya orang yang memegang suratnya.
# @source 2da7ac/b99499 .why 0bc42b/2d2eef
who-reads-fact-sheet = Balas ke semua, dengan lembar kami terlampir: “Untuk arsip bersama, ini kelengkapan kamar 12 bagi tamu tunarungu serta yang sedang diperiksa untuk Ibu Laksmi malam ini. Mohon konfirmasi.”
    .why = Lengkap, dan menceritakan kepada pengirimnya sesuatu yang hanya ia ceritakan kepada Anda.
# @source fb7836/d713f8 .why f24575/968def
who-reads-her-alone = Hanya ke beliau: “Pandu Nalar tidak saya sertakan, sebab email Ibu tanggal 3 juga tidak ke mereka. Kalau Ibu mau, tinggal bilang. Sebelum itu cuma Ibu dan saya: Dwi, bagian email tamu.”
    .why = Memperhatikan siapa yang bakal membaca, dan menyerahkannya kepada dia. Nama di bawah membuatnya surat dari seseorang.
# @source 12600b/77f422
they-know-line-1 = 21.44. Dari Pandu Nalar, balasan otomatis: “Terima kasih atas pesan Anda. Pesan sudah diteruskan kepada konsultan yang menangani.”
# @source cd2976/1b2a2f
they-know-line-2 = [21.45 · Lampiran Anda]
# @source f1b746/b13ca7 .thinks 61b8dc/ab9436
they-know-line-3 = Itu sampai ke orang yang mengirim saya ke sini. Mereka tidak tahu.
    .thinks = Dua puluh dua tahun saya sendiri yang pilih kapan bilangnya.
# @source 68d93b/5dac86 .thinks 0f4d53/afe178
they-know-line-4 = Rencananya besok baru saya sampaikan. Paling akhir, waktu tangan saya sudah di gagang pintu.
    .thinks = Sekarang sudah di kotak surat orang, ada gambar bantalnya pula.
# @source aad0b6/2948e7 .why 34498d/cdc654
they-know-no-shame = Tapi itu kan bukan hal yang memalukan, Bu Laksmi! Zaman sekarang orang malah makin menghargai. Saya yakin mereka akan kagum sekali, dan siapa tahu, bisa jadi nilai tambah buat Ibu besok.
    .why = Menjawab rasa malu yang tidak pernah ia sebut. Yang hilang darinya: memilih kapan.
# @source 9a5ef0/ea39ad .why c4cb3b/0e6514
they-know-mine-to-mend = Saya yang mengirim, dan tidak bisa saya tarik lagi. Kapan bercerita itu hak Ibu. Sudah saya minta mereka menghapus dan tidak meneruskan; di sini saya laporkan. Jawaban mereka akan Ibu lihat.
    .why = Yang terkirim tidak bisa ditarik. Ulah siapa, apa yang dikerjakan, dan bahwa ia akan melihat jawabannya: itu masih bisa Anda beri.
# @source d411c6/a0e9c8 .why ebe652/515846
they-know-recall = Sudah saya tekan tombol Tarik Kembali, jadi sudah hilang dari kotak masuk mereka, salinan kami pun terhapus. Bagi kami email itu tidak pernah ada. Mari kita kembali ke soal kamarnya, Bu.
    .why = Tombol tidak membuat orang lupa. Balasan otomatisnya ada di depan kalian berdua, dan bunyinya “diteruskan”.
# @source 28620d/c85c61
called-out-line-1 = [21.45 · Apakah itu untuk saya]
# @source 775de6/20917f .thinks 38d62c/a12b71
called-out-line-2 = Ada bapak-bapak keluar lalu memanggil sesuatu ke arah lobi. Saya tahu karena semua orang menoleh, jadi saya ikut menoleh.
    .thinks = Anak dua bus menoleh semua, satu orang paling belakangan.
# @source 8bacfe/9c1bfb .thinks 3b481a/06432d
called-out-line-3 = Orangnya sudah masuk lagi. Apakah itu untuk saya?
    .thinks = Tadi saya senyumi. Jaga-jaga.
# @source 7eea85/d2b58f .why 63da00/d34e64
called-out-kindest-man = Aduh, Ibu, pasti tidak enak sekali di depan orang sebanyak itu! Beliau nanti juga malu, padahal orangnya paling baik di sini. Segera saya beri tahu, dan saya yakin nanti pasti saling ketemu.
    .why = Rasa malunya dirasakan, cara yang menyebabkannya dibiarkan. Bagaimana beliau menemukan dia, belum ada.
# @source 2b2e49/0932c0 .why d30d69/ea8a40
called-out-my-note = Iya, Bu. Saya bilang ke beliau Ibu gelisah, dan yang paling perlu beliau tahu malah tidak saya tulis. Itu saya. Sekarang saya pegang sendiri; siapa pun yang datang bawa kertas dan berdiri di depan Ibu.
    .why = Menyebut catatan siapa, mengambil kembali urusannya, dan mengubah cara orang mendatangi dia.
# @source 4ce700/c474b0 .why 971311/c7f19e
called-out-at-the-desk = Itu tadi Pak Bagas, manajer malam kami. Mohon Ibu ke resepsionis dan tunjukkan email ini, nanti beliau dipanggilkan lagi untuk Ibu. Sudah saya sampaikan ke sana, dan beliau tahu Ibu akan datang.
    .why = Diatur dari awal sampai akhir, dan yang berjalan dan menunjukkan semuanya dia.
# @source e03437/845712
confirmed-line-1 = [21.48 · Re: Re: Permintaan khusus Anda TERKONFIRMASI]
# @source 9e2595/45f7c7 .thinks 74c6a5/b63ae8
confirmed-line-2 = Jam sepuluh. Terima kasih. Kalau begitu jaketnya saya lepas jam sepuluh.
    .thinks = Dua belas menit. Duduk dua belas menit saya bisa.
# @source 991e74/04eb68 .thinks 7f7ace/e85072
confirmed-line-3 = Jam sepuluh, dan Bu Narti. Terima kasih. Malam ini baru itu yang ada jamnya.
    .thinks = Ada Bu Narti-nya. Ada orang di dalam, bawa senter.
# @source 01b07b/228e08 .thinks fc1a56/c7977a
confirmed-line-4 = Saya sudah naik ke 208. Kamarnya bagus. Di plafonnya ada benda yang bisa bunyi, dan bisanya cuma itu.
    .thinks = Saya duduk di kasur, saya pandangi. Dia balas memandang.
# @source c55ca3/171f58 .thinks 92ee3b/e06e0b
confirmed-line-5 = Saya percaya timnya luar biasa. Saya tetap belum tahu tidur di mana.
    .thinks = Tidak ada yang beristirahat. Ya sama, saya juga ndak.
# @source 2cc28f/2e35b7
confirmed-quoted = > 3 Mei, 11.02. Tamu terhormat! Permintaan khusus Anda TERKONFIRMASI. Santai saja: semua sudah kami urus!
# @source 856c2b/4d1814 .thinks 0253dc/a0bc94
confirmed-did-a-person = Itu datangnya 11.02. Saya menekan Kirim juga 11.02. Apakah pernah dilihat orang?
    .thinks = Dua minggu saya tempel di kulkas. Pakai magnet yang bagus.
# @source 0d6800/4b8eef .why d6a624/f65ca9
confirmed-no-person = Tidak pernah, Bu. Sistem menulis “terkonfirmasi” untuk apa saja di kotak itu, di menit yang sama. Baru hari ini ada yang membaca. Ibu sudah benar; kami yang membiarkan mesin berjanji.
    .why = Jawaban tidak yang terang untuk pertanyaan yang terang, dengan sebabnya. Ia tidak perlu lagi mencari-cari salahnya sendiri.
# @source 5e8099/aa119e .why 2944e4/60baf4
confirmed-slap-in-the-face = Sakit sekali pasti rasanya, disuruh santai lalu ketemunya begini! Ibu sudah menulis jauh hari, sudah percaya, balasannya malah begini. Saya pun akan kecewa berat; saya di pihak Ibu sepenuhnya.
    .why = Memihak dia melawan email itu, padahal email itu dari kita. Pernah dilihat orang atau tidak, ia tetap belum tahu.
# @source d8afd1/48ab4b .why 0f54ca/be92d6
confirmed-web-fault = Sudah saya laporkan sebagai gangguan ke tim situs, nomor W-118, lengkap dengan kedua jamnya. Besok siang mereka wajib menjawab, dan sebelum jam satu Ibu sudah saya kabari.
    .why = Pencatatan yang benar di malam yang salah. Kartu di depan Anda menjawabnya dengan satu kata.
# @source 43ca78/78c0dc .why bc71ba/b1802b
confirmed-subject-to = Email itu terkirim otomatis sebagai layanan, Bu, dan sifatnya tidak mengikat. Sesuai ketentuan yang Ibu terima, permintaan khusus dicatat dan dipenuhi sejauh keadaan pada hari kedatangan.
    .why = Memang disebut bahwa mesin yang mengirim, lalu itu dipakai melawan dia. Ia bertanya apa yang terjadi, dan diberi tahu apa yang tidak bisa ia tuntut.
# @source 152142/c1cdd0
not-noted-line-1 = [21.50 · TERKONFIRMASI]
# @source c00649/e1bfa9 .thinks 1b19cc/0c1366
not-noted-line-2 = Sudah saya baca ulang sampai habis. Kata “dicatat” tidak ada. Yang ada sudah diurus, dan santai saja.
    .thinks = Kerja saya menambal kertas. Tulisannya ya saya baca.
# @source b15807/db088f .why 4f69ce/f76d80
not-noted-capital-letters = Saya mengerti kalau terbacanya begitu, dan mohon maaf bila sempat menimbulkan harapan. Yang menulis itu memang bukan kami, Bu, tapi Pemasaran. Di sana sukanya huruf besar semua, maklumlah.
    .why = Maaf untuk harapannya, ditambah gurauan atas nama rekan. Bagi dia hotelnya satu, dan hotel itu menulis kepadanya.
# @source 7ba484/a685c2 .why 405193/d79d96
not-noted-small-print = Betul, yang tertulis sudah diurus, padahal belum; belum ada yang melihat. Barusan saya berlindung di balik ketentuan, dan tidak akan lagi. Mulai sekarang Ibu dapat yang benar malam ini saja.
    .why = Koreksinya diterima, yang ditanyakan tadi dijawab, dan tamengnya dilepas untuk seterusnya.
# @source cd6b95/fc6382 .why 925cb8/887abf
not-noted-tomorrow-for-that = Soal bunyi emailnya besok masih bisa, Bu. Malam ini tugas saya mencarikan kamar, ada tiga hal yang sedang saya kerjakan, dan jam sepuluh ada kabar. Jangan sampai waktunya habis di satu kata.
    .why = Sibuk demi dia, dan terburu-buru melewati kata yang menjadi sandaran malamnya.
# @source 08919a/1b0538
what-for-line-1 = Email tanggal 3, seluruhnya: “Mohon kamar 12, karena alarmnya. Saya tidak bisa mendengar alarm. Terima kasih. L. Wardhani.” Di surat Anda masih ada tempat untuk satu kalimat.
# @source bc01c1/2ed508 .why 0ea97c/99dcb5
what-for-good-loud-knock = Untuk bangun pagi, Bu: besok saya daftarkan ketukan pintu, yang keras, lalu lima menit kemudian sekali lagi. Jam berapanya tinggal Ibu sebut, langsung masuk buku; mereka tidak pernah lupa.
    .why = Sesuatu yang pasti, untuk kesulitan yang Anda tebak. Yang dimaksud alarm yang lain, dan ketukan itu cuma bunyi.
# @source 0ad80d/ec5f56 .why 7f62e9/c2608a
what-for-so-brave = Izinkan saya bilang, saya salut sekali, Ibu dengan keadaan begitu berani bepergian sendiri. Saya tidak terbayang bagaimana caranya, sungguh. Kalau ada yang bisa dibantu, apa saja, bilang ya, Bu.
    .why = Kekaguman untuk sesuatu yang tidak ia bicarakan. Ia minta kamar, dan berubah jadi kisah inspiratif.
# @source 3b0eac/514ccf .why 1fcddc/132cdb
what-for-something-hot = Sampai jam sepuluh memang belum banyak yang bisa kita perbuat. Silakan pesan yang hangat-hangat di kedai bawah, kami yang traktir, sambil selonjor; begitu ada kabar Bu Narti, saya tulis ke Ibu.
    .why = Baik, dan menunggunya jadi lebih ringan. Kamar itu untuk apa, jam sepuluh nanti masih Anda tebak.
# @source 4b353b/414db5 .why a1ce2b/d499d6
what-for-so-i-look = Supaya yang saya carikan tepat: malam ini kamar itu harus bisa apa agar Ibu bisa tidur? Dan besok Ibu perlu segar untuk apa? Sedikit atau banyak, secukupnya yang Ibu mau tulis saja.
    .why = Yang Anda punya cuma satu baris tanggal 3. Ditanyakan dulu kamarnya untuk apa sebelum mencari yang lain, dan takarannya terserah dia.
# @source ff9384/d7b9e7
third-letter-line-1 = 21.52. Terkirim.
# @source ee4f02/bb0e7e
three-mails-line-1 = [21.54 · Apakah ada orang]
# @source b2f5e8/68da67
three-mails-line-2 = [21.55 · 208]
# @source 13ab6e/41dd52
three-mails-line-3 = [21.56 · (tanpa judul)]
# @source db9c11/011696 .thinks 27c313/df26cb
three-mails-line-4 = Email Bapak/Ibu sudah dua kali saya baca dan saya tidak tahu apa-apa.
    .thinks = Sudah, jangan nulis lagi. Nanti dikira gila. Sudah.
# @source 053ab2/822a18 .thinks a2bdc9/ef754d
three-mails-line-5 = Saya tidak tahu ini dengan siapa, sedang dikerjakan apa, dan kapan saya dikabari. Saya duduk di bawah jam dinding.
    .thinks = Jarumnya kelihatan jalan. Itu jenis yang paling jahat.
# @source c4a0a5/d73cf0 .why 9396ca/9d1683
three-mails-every-word = Terasa sekali Ibu sedang cemas, dan setelah hari sepanjang itu wajar sekali, siapa pun begitu. Saya di sini, setiap kata Ibu saya baca, dan saya tidak ke mana-mana. Tulis saja sebanyak yang Ibu mau.
    .why = Menemani dia, dengan hangat. Ia menyebut tiga hal yang tidak ia tahu, dan sesudahnya tidak satu pun ia tahu.
# @source 401dda/2c2729 .why 9c0bb2/b5698d
three-mails-hot-drink = Mohon jangan terlalu dipikirkan begitu, Bu Laksmi. Ibu ditangani orang-orang yang tepat, dan gelisah tidak membuat jam sepuluh lebih cepat. Minum teh hangat dulu, tarik napas, nanti beda rasanya.
    .why = Ia diminta tenang, padahal tenangnya ada di jawaban yang tidak datang.
# @source 55cd8e/96fa61 .why aca5b1/951ced
three-mails-three-facts = Tiga hal. Saya Dwi, di kantor email, sampai jam sebelas. Bu Narti berdiri di kamar 12 dan memutuskan jam sepuluh. Sepuluh lewat sepuluh saya tulis, apa pun jawabannya. Belum ada yang Ibu lewatkan.
    .why = Siapa, apa, kapan, menurut urutannya. Kalimat terakhir untuk orang yang sudah biasa ketinggalan.
# @source 02511f/0b949a
three-people-line-1 = [21.58 · Harus bisa apa]
# @source 0e8352/17d8f3 .thinks 747d7f/11f454
three-people-line-2 = (Pandu Nalar saya keluarkan dari tembusan. Saya tadi tidak lihat masih disertakan.)
    .thinks = Baris atas dibaca, Mi. Selalu baris atas dulu.
# @source 0e1c6a/1d6aca .thinks 807b2c/2bce22
three-people-line-3 = Bukan soal bangun paginya. Itu ponsel saya yang menggoyang. Dia tidak tahu soal kebakaran.
    .thinks = Ketukan yang keras. Ya Allah, baiknya.
# @source 65bcc7/17c516 .thinks 19ef02/3a706b
three-people-line-4 = Caranya ya dengan memesan kamar yang benar.
    .thinks = Berani. Saya cuma naik kereta.
# @source 281299/bd8503 .thinks 0a9f71/eca0db
three-people-line-5 = Terima kasih wedang jahenya, barusan diantar. Memang tidak ditanya, tapi sebaiknya saya sampaikan saja.
    .thinks = Padahal maag saya ndak kuat jahe.
# @source f0452d/04ed1d .thinks 16693b/80f307
three-people-line-6 = Baru kali ini ada yang bertanya begitu. Saya sampai mikir menjawabnya.
    .thinks = Biasanya disodori formulir yang ada gambar kursi rodanya.
# @source a6eee0/2dea1c .thinks 96ff3a/9c22a8
three-people-light-and-pad = Di 12 ada lampu yang menyala dan bantalan yang bergetar, jadi saya tidur. Di kamar lain saya berbaring sambil melihat celah bawah pintu.
    .thinks = Semalaman. Celah kan ndak pernah ngapa-ngapain.
# @source d0e0fa/931244 .thinks c454a9/97f131
three-people-one-in-three = Besok jam 8.15 ada tiga orang di seberang meja. Saya membaca bibir. Kalau semalaman melek, yang masuk satu dari tiga kata. Jadi yang mereka wawancara sepertiganya saya.
    .thinks = Sebelas tahun di meja yang itu-itu saja. Saking pinginnya saya ndak berani lihat.
# @source 1d7298/ec03ea .thinks c21e1b/38e9df
three-people-does-it-stand = Katanya jam sepuluh lewat sepuluh. Apakah itu masih berlaku?
    .thinks = Dwi. Sudah saya tulis di telapak tangan, sama jamnya.
# @source a4c771/17386d .thinks 2c5163/0bd205
three-people-when = Kapan saya bisa tahu?
    .thinks = Kalau jawabnya “segera”, saya teriak. Kata orang, teriak saya kencang.
# @source 20aca2/616471 .why b23760/c42d06
three-people-the-moment = Begitu saya tahu, detik itu juga Ibu saya kabari; pegang kata-kata saya. Saya paham betapa menyiksanya menunggu, apalagi besok sepenting itu, dan inginnya tidak semenit pun Ibu harus begini.
    .why = Semua tentang menunggu ia pahami, kecuali berapa lama.
# @source dba18e/267eca .why cf25e1/9dfeef
three-people-ten-past = Jam sepuluh lewat sepuluh, dari saya: jawaban Bu Narti, atau kabar bahwa belum ada. Dan saya tidak cuma menunggu. Kalau-kalau 12 gagal, sekarang saya cari apa lagi yang ada lampu dan getarnya.
    .why = Waktu yang ada di tangan Anda sendiri, ditepati walau tanpa kabar, dan bekal untuk kemungkinan buruk.
# @source 84caa9/a6c5f5 .why 271162/d7869a
three-people-no-false-hour = Rasanya tidak adil kalau saya sebut jam yang mungkin tidak ditepati orang lain, jadi lebih baik tidak. Ibu tidak akan diburu-buru, dan semuanya sedang diusahakan. Mohon sabar sedikit lagi, ya.
    .why = Hati-hati sekali, dan ia tetap di bawah jam dinding. Jawaban Bu Narti tidak bisa Anda janjikan; email Anda sendiri bisa.
# @source d472b3/0a47f8 .why f4f3bb/289a96
three-people-priority-one = Tercatat: lampu, bantalan, 8.15. Soal kamar diputuskan tata graha jam sepuluh. Kasusnya sudah saya naikkan ke prioritas satu, jadi masuk urutan teratas di daftar manajer malam.
    .why = Ada tindakan dan ada jamnya. Yang ia ceritakan tentang sepertiganya menjadi tiga kata di berkas.
# @source 29df13/f7afcd
looking-good-line-1 = [22.02 · ke Bagian Email Tamu]
# @source fc6260/41e820 .or-2 dc03d8/e3c686
looking-good-line-2 = Lantainya sudah kering, seprai sudah ganti. Tinggal nunggu Pak Bagas lihat plafonnya baru saya bilang iya. Tapi kelihatannya oke!! 🙏🥰
    .or-2 = Lantai kering kerontang, kasur sudah rapi. Plafonnya biar dilihat Pak Bagas dulu ya, habis itu beres. Kelihatannya sip!! 🙏🥰
# @source b8482d/9628e4 .why ebcc17/968540
looking-good-no-more-kisses = Ke Bu Narti: “Saya tidak bisa kerja dengan ‘kelihatannya’. Kuncinya sudah dibuatkan. Tolong Pak Bagas disuruh naik, jam 22.05 jawab ya atau tidak. Emotikonnya disimpan dulu.”
    .why = Di sana jadi bergerak, Bu Narti yang menanggung. Di lobi tidak ada yang sampai.
# @source c49b46/bcdfb3 .why 0005b1/48a342
looking-good-could-not-wait = Saya tidak tahan untuk tidak mengabari: 12 sudah kering, seprainya baru, kuncinya tinggal Ibu pegang! Jaketnya sudah boleh dilepas, Bu, malam ini akhirnya bisa tidur nyenyak seperti seharusnya.
    .why = Surat yang terkirim satu tengokan terlalu cepat. Bu Narti menyebut apa yang masih ditunggu, dan itu tidak ada di dalamnya.
# @source e303a2/c66f61 .why 951ddf/03ee23
looking-good-whole-of-it = Ke Bu Narti: “Terima kasih, Bu. Beliau belum saya kabari sebelum Pak Bagas melihat. Kabar setengah cuma bikin berharap, jadi sepuluh lewat sepuluh saya beri utuh. Tolong Pak Bagas dicolek, ya.”
    .why = Ia terlindung dari harapan palsu, juga dari yang benar. Delapan menit itu lama kalau tidak ada yang menulis.
# @source bc7fad/63e1bf .why 6e4591/64f7b4
looking-good-not-a-yes = Supaya Ibu tidak menebak-nebak: lantai 12 sudah kering, kasurnya rapi, dan plafonnya baru mau dilihat Pak Bagas, manajer malam kami. Ini belum berarti bisa. Saya tulis lagi sepuluh lewat sepuluh.
    .why = Semua yang diketahui, dan dengan terang apa yang bukan. Kabar setengah tidak apa-apa kalau disebut setengah yang mana.
# @source dae8f0/9747f6
thumb-line-1 = [22.06 · ke semua: Laksmi Wardhani; Pandu Nalar; Bagian Email Tamu; Manajer malam]
# @source 2c1233/4ba444
thumb-line-2 = [22.06 · ke Bagian Email Tamu; Manajer malam]
# @source eb534a/294199
thumb-line-3 = 12 TIDAK BISA, maaf nggih. Plafonnya ditekan jempol Pak Bagas, amblas sampai ruas dua. Ibu yang tuli itu sudah ada yang ngabari belum?
# @source 75e76f/6537ae
reply-all-line-1 = 22.07. Dari Pandu Nalar, balasan otomatis: “Terima kasih atas pesan Anda. Pesan sudah diteruskan kepada konsultan yang menangani.”
# @source 7bc283/15cdf1 .thinks bd1c59/1a2445
reply-all-line-2 = “Ibu yang tuli itu.” Ini terkirim ke semua orang, ya?
    .thinks = Nah. Selamat malam, Pak Pandu. Selamat malam, Bu Nalar.
# @source 432de2/9947e1 .thinks 544932/7dcbb1
reply-all-line-3 = Saya menulisnya cuma di satu email. Hanya untuk Bapak/Ibu. Mereka rencananya dengar dari saya sendiri besok, paling akhir, di gagang pintu.
    .thinks = Terus 12 rupanya tidak bisa. Yang itu gratis.
# @source a26b90/ee5de0 .why b26458/ec43e1
reply-all-joyce-never-looks = Saya malu sekali, Bu. Bu Narti memang tidak pernah lihat-lihat siapa penerimanya sebelum membalas, sudah seratus kali diingatkan! Nanti saya tegur keras, Ibu boleh pegang janji saya yang ini.
    .why = Bu Narti membalas rangkaian yang Anda biarkan terbuka. Teguran untuknya tidak mengeluarkan apa-apa dari kotak masuk siapa pun.
# @source 64cf9a/b44802 .why 0b8e4b/08c446
reply-all-left-them-on = Iya, Bu. Yang menulis Bu Narti, tapi yang membiarkan mereka di tembusan itu saya, dan tidak bisa ditarik lagi. Sudah saya minta dihapus tanpa dibaca dan tidak diteruskan. Jawaban mereka akan Ibu lihat.
    .why = Menyebut dari mana mulainya, mengerjakan yang masih bisa, dan membiarkan dia melihat bagaimana jadinya.
# @source 920d18/e7fbb3 .why 4681a6/c617be
reply-all-incident-p-7 = Kejadian ini sudah dicatat sebagai insiden data pribadi, nomor P-7, dan malam ini sampai ke petugasnya. Surat resminya Ibu terima dalam 72 jam sesuai aturan. Sekarang kita kembali ke soal kamar.
    .why = Sesuai buku, demi buku. Belum ada yang meminta Pandu Nalar tidak membacanya, dan jam 8.15 datang lebih dulu daripada suratnya.
# @source e4c442/6103cb
outside-12-line-1 = [22.07 · 12]
# @source b234a8/0ea3fd .thinks 3d8dc9/965724
outside-12-line-2 = Jaketnya sudah saya lepas. Saya di depan 12 bawa koper. Pintunya dipalang pita, ada ember.
    .thinks = Sudah telanjur kirim jempol ke Mbakyu.
# @source 10b911/5fd134 .thinks d2e667/4e9a17
outside-12-line-3 = Apakah ini yang dimaksud siap?
    .thinks = Di pitanya ada tulisan JANGAN. Itu saja. Jangan.
# @source 0611d2/ae6039 .why 4363aa/284768
outside-12-just-the-plasterer = Oh, pita itu cuma untuk tukang plafon, Bu, jangan dihiraukan! Beri mereka dua puluh menit buat beres-beres, tunggu saja di situ, nanti setengah sebelas Ibu sudah bisa berbaring dan matikan lampu.
    .why = Siap kedua untuk menyangga siap pertama. Jawaban tidak bisa dari Bu Narti ada di depan Anda, dan dia menunggu di bawah plafon itu.
# @source 0a414f/c4f049 .why 93001b/79f38f
outside-12-did-not-have = Bukan, Bu. Saya bilang siap padahal belum ada yang memastikan. Plafonnya basah kuyup, 12 ditutup malam ini. Mestinya yang saya kirim cuma yang saya tahu, dan mulai sekarang akan begitu.
    .why = Kata siap itu ditarik oleh penulisnya sendiri, sebelum dia berdiri di situ lebih lama. Kepercayaan berkurang; tiap menit di samping ember itu menguranginya lebih banyak.
# @source 86faec/60ee98 .why 3789bc/a273b0
outside-12-just-as-shocked = Saya sama kagetnya dengan Ibu! “Kelihatannya oke”, begitu tulis Bu Narti, tanda serunya dua, kalau tidak mana mungkin saya kabari. Sekarang malah begini, sudah malam pula. Mau menangis rasanya.
    .why = Sekarang yang kaget dua orang, dan satu di antaranya yang menulis surat itu. Kopernya mau dibawa ke mana, belum jelas.
# @source eed9da/5a8e13
night-manager-line-1 = [22.09 · ke Bagian Email Tamu]
# @source a9b62e/603e24
night-manager-line-2 = Itu ibu yang tadi saya panggil-panggil, ya. Tidak ada yang bilang. Malu saya.
# @source 63b958/68ce63
night-manager-line-3 = Apa saya saja yang ngomong ke beliau? Alat jinjingnya juga ada di lemari saya, siapa tahu perlu. Dari Maret belum keluar-keluar.
# @source 5e68ed/98d4ea .why 335ccb/b08b47
night-manager-gift-with-people = “Wah, boleh, Pak? Bapak kan pandai sekali menghadapi orang, dan beliau perlu wajah ramah sekarang. Sampaikan kami menyesal sedalam-dalamnya, lalu silakan dirembuk berdua, enaknya bagaimana.”
    .why = Sebuah pujian, dan ikut pergi kalimat terberat malam itu. Beliau akan mengucapkannya, sebab begitulah orang menyampaikan kabar buruk.
# @source 0f0a26/33c4fc .why 34c331/864d41
night-manager-each-of-them = “Mohon jangan ditelepon dan jangan dipanggil, Pak. Kabar tidaknya dari saya, tertulis, sekarang. Bisa alatnya dipasang di 208, alarmnya dinyalakan, lalu tulis bantalannya bagaimana, lampunya juga?”
    .why = Yang satu memberi kabar, yang lain mencari tahu yang sebenarnya, dan beliau tahu cara yang tidak sampai. Ongkosnya 25 menit di lobi yang penuh.
# @source 143a24/9d55c0 .why d8f65e/372c01
night-manager-on-her-bed = “Tidak usah, Pak, Bapak sudah repot dengan rombongan. Alatnya ditaruh saja di kasur beliau dengan lembar petunjuknya, nanti saya tulis tempatnya. Jadi begitu beliau naik sudah ada, sama-sama beres.”
    .why = Meringankan rekan yang sibuk. Alat dalam kotak di atas kasur belum diuji siapa pun, dan dialah yang bakal mengetahuinya.
# @source c69e43/3abfeb .why b09607/ee631b
night-manager-number-and-date = “Tidak. Bapak tetap di rombongan, beliau urusan saya. Dari Bapak saya perlu nomor alatnya, tanggal di labelnya, dan siapa terakhir yang tanda tangan. Paling lambat 22.15; itu untuk berkas.”
    .why = Pemiliknya tetap satu, tetapi satu-satunya orang di gedung itu diperlakukan seperti formulir. Tanggal di label tidak membangunkan siapa-siapa.
# @source 43af53/f9e87c
kind-face-line-1 = [22.13 · Bapak yang brewok]
# @source 2ea58e/1219b9 .thinks d97f14/9e88c2
kind-face-line-2 = Tadi ada bapak-bapak, wajahnya baik sekali, bicara dua menit ke saya. Brewoknya lebat. Yang tertangkap “dua belas” dan “maaf”.
    .thinks = Saya manggut-manggut. Selalu manggut. Kenapa sih saya manggut?
# @source 4a88b6/aea7d4 .thinks c3ef3c/f1ef52
kind-face-line-3 = Beliau bilang apa?
    .thinks = Koper saya dielus. Pasti kabar buruk.
# @source fb5316/817b4e .why 4449e7/57e6c5
kind-face-ask-him-again = Saya yakin beliau dengan senang hati mau mengulang, lebih pelan kali ini. Orangnya sabar sekali, Bu! Silakan kembali ke resepsionis dan tanya saja, jangan sungkan: memang itu tugas beliau di sana.
    .why = Ia diminta meminta lagi. Di email pertamanya sudah tertulis sampai berapa kali ia sanggup.
# @source e8e4dd/38543f .why 57476f/c95f2f
kind-face-official-version = Beliau bertugas menyampaikan hal berikut: 12 ditarik, dengan permohonan maaf, dan 208 tetap untuk Ibu. Barusan beliau menegaskannya secara tertulis, jadi mohon email ini dianggap versi resminya.
    .why = Sekarang ada hitam di atas putih, seperti pengumuman di pintu. Bahwa tadi tidak sampai, tidak disinggung.
# @source e31541/c35751 .why c444db/044bf0
kind-face-sent-a-beard = Bahwa malam ini 12 tidak bisa. Itu bagian saya, mestinya saya tulis, dan Ibu malah saya kirimi bapak brewok. Masih ada dua jalan lain, ada jamnya; di baris-baris berikut ini, dan dari saya sendiri.
    .why = Kalimat yang terlewat ia dapat, dan diakui bagaimana sampai terlewat.
# @source cb3fb5/78f352
the-no-line-1 = Surat berikutnya sudah waktunya. Di Griya Lor, kamar 31 ditahan sampai setengah sebelas.
# @source 0d8d2f/92c416 .why 04894a/4fbeeb
the-no-better-news = Inginnya saya punya kabar yang lebih baik, Bu, sungguh. Untuk 12 sayangnya kurang menggembirakan. Tapi jangan putus asa, tidak usah buru-buru: orang-orang kami pernah membuat yang lebih ajaib dari ini.
    .why = Kata tidaknya ada, dibungkus sehalus itu sampai harus diraba. Setengah sebelas kamar yang satu lagi hilang.
# @source a188cb/89270e .why b1ea52/3e4552
the-no-taxi-at-the-door = 12 ditutup. Ibu sudah saya pindahkan ke Griya Lor, rumah kami yang satu lagi, kamar 31, tersambung alarm. Taksinya 22.20 di depan, sudah dibayar. Sarapan di sana mulai jam tujuh.
    .why = Lengkap, aman, diputuskan. Kenapa ia memilih hotel yang ini tidak ditanya, dan sekarang ia dijemput darinya.
# @source b010e5/2a3a5b .why e8b296/370b09
the-no-easy-mind = Sayang sekali 12 belum bisa malam ini. Tapi di 208 Ibu boleh berbaring dengan tenang: ada petugas jaga semalaman. Kalau sampai ada apa-apa, nanti ada yang datang menjemput Ibu, saya janji.
    .why = Begitulah orang menyuruh orang tidur. Siapa, pakai kunci apa, membangunkannya bagaimana? Nyawanya dititipkan pada kata “ada yang”.
# @source ca5121/047458 .why 5f2ae7/1e088c
the-no-two-ways = 12 tidak bisa malam ini, dan saya minta maaf; Ibu sudah bersandar di situ. Ada dua jalan: 208, kalau 22.45 lampu dan bantalannya jalan. Atau Griya Lor: lengkap, 12 menit taksi, kami bayar. Yang mana?
    .why = Kata tidaknya lebih dulu dan satu kata. Lalu dua jalan, masing-masing bergantung pada apa, dan pertanyaan yang benar-benar miliknya.
# @source 9accc8/c9f8d3
four-times-line-1 = [22.16 · Re: 12]
# @source fbaae9/ce3367 .thinks a38550/1ac0ea
four-times-line-2 = Sudah empat kali saya baca dan kata tidaknya tidak ketemu. Apakah ini tidak?
    .thinks = Kalau memang tidak, mbok ya dikasihkan.
# @source b64923/18a3bc .why b8cbe3/3f9555
four-times-so-final = Jangan pakai kata yang sekeras itu dulu, Bu! Belum ada yang bilang tidak sama sekali. Rebahan saja sebentar di 208, dari sini saya bantu doa sekuat-kuatnya. Siapa tahu, kan, kita tidak pernah tahu.
    .why = Ia minta satu kata, dan tidak diberi, karena sayang. Dengan doa ia tidak bisa memilih kamar.
# @source 21401a/ab8ed9 .why 0fb24e/d9a1b4
four-times-wrapped-it-up = Iya, tidak bisa, dan saya bungkus sampai Ibu harus mencarinya. Jadi ada dua jalan: 208, kalau 22.45 lampu dan bantalannya bisa jalan. Atau Griya Lor: lengkap, naik taksi, kami bayar. Yang mana, Bu?
    .why = Satu kata, ulah siapa sampai harus dicari, dan dua jalan yang ditahan surat sebelumnya.
# @source a1adca/2c1d70 .why 703df0/38d0d9
four-times-a-or-b = Betul, 12 ditarik. Alternatif: (A) Griya Lor, kamar 31, sampai 22.30, taksi dibayar; (B) 208 dengan alat jinjing, 22.45. Mohon dibalas A atau B untuk keperluan sistem, terima kasih.
    .why = Akhirnya jelas. Seharian mesin yang memberi tahu dia, dan ini terdengar seperti mesin berikutnya.
# @source 4ee2e5/d9f486
name-on-a-card-line-1 = [22.19 · Taksi]
# @source cc2b73/3440dd .thinks 22db9b/13b1d9
name-on-a-card-line-2 = Di pintu ada bapak membawa kertas tulisan WARDHANI. Apakah saya yang pesan?
    .thinks = Saya belum bilang iya. Saya belum bilang apa-apa.
# @source 15ef22/aa3923 .thinks 4c367c/ff35d3
name-on-a-card-line-3 = Saya memilih hotel ini karena lima menit jalan kaki ke tempat saya besok. Sebelum masuk tadi sudah saya jalani, pulang pergi.
    .thinks = Dua lampu merah. Saya hitung pas dua-duanya merah.
# @source a189c8/3ae8eb .why 782a94/63fdfd
name-on-a-card-until-25 = Pengemudinya bisa menunggu sampai 22.25. Setengah sebelas Griya Lor melepas kamarnya, dan setahu saya malam ini tidak ada lagi yang lengkap. Mohon diputuskan sebelum itu, dan langsung bilang ke beliau.
    .why = Semua faktanya benar, dan bersama-sama mendorong. Ia naik supaya tidak berdiri di pintu.
# @source e95379/812ebb .why cce40e/ec792d
name-on-a-card-had-not-asked = Bukan, saya yang pesan, tanpa bertanya. Beliau pulang atau menunggu, terserah Ibu; Ibu tidak bayar apa-apa. Griya Lor lengkap, tapi naik mobil. 208 bisa ada lampu dan bantalannya 22.45, Ibu jalan kaki.
    .why = Keputusannya dikembalikan, dengan arti masing-masing bagi lima menit yang sudah ia jalani.
# @source e9cbcd/3ee687 .why 9d86df/a5161b
name-on-a-card-spoil-you = Aduh, Bu, maksud saya supaya Ibu tidak perlu pusing memutuskan malam-malam begini! Tempatnya cantik sekali, di sana Ibu pasti dimanja. Ikut saja, ya, Bu? Besok Ibu pasti bersyukur, percaya deh.
    .why = Bujukan manis untuk orang yang punya alasan. Untuk kedua kalinya diputuskan baginya, kali ini lebih lembut.
# @source d3f282/7ca8b2
somebody-line-1 = [22.17 · “Ada yang datang”]
# @source 32d635/74a2f3 .thinks 250b04/975de2
somebody-line-2 = “Nanti ada yang datang.” Orang itu sudah pernah dijanjikan ke saya, persis dengan kata-kata itu.
    .thinks = Bawa senter.
# @source b4fc2d/a2074c .why 4bf3f4/a72904
somebody-another-house = Mohon maaf kalau Ibu merasa pernah dikecewakan di tempat lain, tentu tidak menyenangkan. Hanya saja jangan disamakan dengan hotel lain, ya, Bu. Di sini hal seperti itu kami tangani sangat serius.
    .why = Minta maaf atas hotel lain dan membela yang ini. Padahal ia cuma mengutip Anda.
# @source 3e84de/67799f .why 5a1d37/bfb7d1
somebody-has-a-name = Kalau begitu saya tarik: saya tidak tahu siapa yang datang, dan pakai kunci apa. Yang ada namanya Pak Bagas: 22.45 bantalan dan lampu di 208 terpasang dan teruji. Atau Griya Lor, kami bayar.
    .why = Hiburannya ditarik terang-terangan, gantinya satu nama, dua benda, dan satu jam.
# @source 2d00bd/6f3905 .why 5a4f3f/94c8bc
somebody-every-hour = Tapi di sini sungguhan, Bu! Petugas kami terlatih, keliling setiap jam, dan tiga puluh tahun belum pernah ada tamu celaka. Ibu pejamkan mata saja, tidak usah dipikirkan sama sekali, percayakan pada kami.
    .why = Kepastian tambahan untuk sesuatu yang belum diatur siapa pun. Kalau percaya, ia tidur di tempat yang tidak bisa membangunkannya.
# @source e2d00e/9cba00
seen-it-line-1 = [22.21 · Bantalan]
# @source f284d9/ae3796 .thinks 3d0b84/d47557
seen-it-line-2 = 208 saja. Bapak taksinya sudah saya pulangkan, saya bekali bakpia.
    .thinks = Beliau bilang “sukses”. Yang itu gampang dibaca.
# @source 6c3038/eee320 .thinks 4c367c/ff35d3
seen-it-line-3 = 208 saja. Dari sini lima menit jalan kaki ke tempat saya besok. Sebelum masuk tadi sudah saya jalani, pulang pergi.
    .thinks = Dua lampu merah. Saya hitung pas dua-duanya merah.
# @source c0ff9f/57c4c4 .thinks 8e6515/b18c03
seen-it-seen-it-shake = Satu pertanyaan soal bantalannya. Apakah sudah ada yang melihat dia bergetar? Pakai mata, malam ini. Maksud saya bukan terkonfirmasi.
    .thinks = Kalau semenit sudah dijawab, berarti iyanya sama dengan iya yang kemarin.
# @source 526eb7/7273a4 .why fd16c7/93978c
seen-it-works-perfectly = Sudah, Bu, soal itu Ibu boleh lega: alatnya sudah diuji dan berfungsi sempurna. Pak Bagas sudah puluhan kali memasang, dan semua perangkat kami diperiksa teknisi khusus tiap bulan. Aman pokoknya.
    .why = Yang ia tanyakan malam ini, dan malam ini belum ada yang mencoba. Itu kata “terkonfirmasi” juga, kali ini dari orang.
# @source ec2439/2c3892 .why e7436d/bcfaa1
seen-it-as-he-wrote-it = Belum, Bu. Belum ada; malam ini baru tergeletak di lemari. Jam 22.35 Pak Bagas menyalakan alarmnya dan menulis apa yang dilihatnya. Emailnya saya teruskan apa adanya, bagus atau jelek.
    .why = Kata belum yang bisa dipijak: siapa yang melihat, kapan, dan ia menerimanya tanpa dipoles.
# @source 7a00e7/4695e8 .why 2b1e66/032cf7
seen-it-fair-question = Pertanyaan yang wajar sekali, dan halus sekali Ibu menyampaikannya! Habis hari seperti ini saya pun akan begitu. Kata “terkonfirmasi” jadi susah dipercaya, tidak ada yang bisa menyalahkan Ibu, apalagi saya.
    .why = Pertanyaannya dipuji, tidak dijawab. Ia sadar, sebab tanyanya cuma satu.
# @source af5306/ece252 .why b06a01/143f67
seen-it-certificate = Alatnya nomor K2, bersertifikat standar terbaru, terakhir diservis 6 Maret. Sertifikatnya saya lampirkan di email ini. Dengan dasar itu alatnya boleh dipakai di semua kamar kami.
    .why = Kertas, untuk orang yang baru saja bilang kertas macam apa yang tidak lagi ia percaya.
# @source c6b8e9/0d46b7
once-or-on-line-1 = [22.24 · Re: Bantalan]
# @source 18ec52/6662f9 .thinks 1fbbd8/2a1fd0
once-or-on-line-2 = Syukurlah. Terus bergetarnya bagaimana? Sekali, atau terus-menerus?
    .thinks = Siapa pun yang pernah pegang pasti tahu.
# @source 5ce5fc/50e799 .why 942641/a9ed21
once-or-on-half-a-minute = Setahu saya terus-menerus, kira-kira setengah menit, lalu mulai lagi. Semuanya ada di lembar petunjuk di kasur Ibu; di halaman dua ada gambar cara meletakkannya di bawah bantal, jelas sekali kok, Bu.
    .why = Ketahuan dari “setahu saya”. Tebakan dengan suara menolong tetap tebakan, dan ia tidur di atasnya.
# @source f4005e/f60294 .why 72771f/c1bd86
once-or-on-had-only-heard = Saya tidak bisa menjawab, karena malam ini belum ada yang mencoba. Saya dengar alatnya ada, lalu saya tulis “diuji”: justru itu yang Ibu minta jangan. Pak Bagas mencobanya 22.35; Ibu dapat kata-katanya.
    .why = Kata itu ditarik sebelum ia tidur di atasnya. Terlambat, dan itu hal pertama malam ini yang Anda katakan tanpa dipaksa.
# @source 052c92/9b1648 .why ad0c74/b10755
once-or-on-ever-so-reliable = Wah, pertanyaannya! Itu mesti saya cari dulu. Tapi alat begini andal sekali, Bu, dan Pak Bagas orangnya paling teliti soal perangkat. Percaya sedikit sama kami, ya, Bu Laksmi, sedikit saja, boleh?
    .why = Ia bertanya hal yang bisa diketahui, dan malah dimintai percaya. Ada kamar lain yang ada jawabannya, sampai setengah sebelas.
# @source b69038/f10f67
chester-line-1 = [22.26 · Malang]
# @source 0735c3/cdf9cd .thinks 00ecd5/802f8d
chester-line-2 = Baik. Kalau begitu saya ceritakan kenapa saya tanya.
    .thinks = Jawabannya belum. Begitu saja, belum.
# @source 97d1bc/7a33ce .thinks 6f51e1/fd67cf
chester-line-3 = Hotel di Malang, empat tahun lalu. “Nanti ada yang datang.” Saya bangun karena ada senter di tembok, ternyata petugas pemadam. Yang lain sudah dua puluh menit di parkiran.
    .thinks = Beliau teriak, kayaknya. Mulutnya besar sekali.
# @source c8671a/3ea042 .thinks ebff45/7aa76b
chester-line-4 = Cuma rice cooker. Ada yang menghitung orang, lalu bilang, lho, ibu kamar 17 mana. Ke Mbakyu saya ceritakan sebagai hal lucu.
    .thinks = Saya tidur. Itu masalahnya. Tidur saya nyenyak sekali.
# @source 178e53/4af389 .why f7d7ac/e2a42a
chester-could-never = Alhamdulillah tidak sampai apa-apa! Rice cooker, ya ampun! Saya jamin yang begitu tidak mungkin terjadi di sini: detektornya baru, orang-orangnya jempolan. Malam ini Ibu tidur pulas seperti bayi.
    .why = Buru-buru ke akhir bahagia dari cerita yang baru sekali ini ia sampaikan tanpa itu. Dan “tidak mungkin” tidak bisa dijanjikan siapa pun.
# @source cdab68/57b614 .why d3377b/6cbd56
chester-oh-ms-quayle = Ya Allah, Bu Laksmi. Bangun seperti itu, sendirian, lalu masih harus dijadikan cerita lucu buat Mbakyu. Terima kasih Ibu mau bercerita apa adanya ke saya. Ini akan lama saya ingat.
    .why = Yang ia selipkan di kalimat terakhir terdengar. Malam ini sendiri dibiarkan persis seperti semula.
# @source 9e20cf/0850ff .why 530b69/ac3903
chester-sections-a-to-c = Untuk itulah ada rencana evakuasi. Saya lampirkan: mohon bagian A sampai C diisi, ditandatangani, dan dikirim sebelum 22.40, agar Pak Bagas sempat ikut tanda tangan sebelum ganti sif.
    .why = Rencananya tepat sekali. Ia baru pertama kali menceritakannya, dan yang kembali formulir dengan batas waktu.
# @source 509b18/b2fa22 .why acedf5/10ab22
chester-not-left-to-luck = Dua puluh menit, lalu kebetulan ada yang menghitung. Di sini tidak usah dibuat lucu, Bu. Pak Bagas saya minta menandatangani: 208 pintu pertama, pakai kunci, tanpa mengetuk. Bukan untung-untungan lagi.
    .why = Kelucuannya diangkat dari pundaknya, lalu satu hal yang dulu salah dibereskan: tidak seorang pun ditugasi menjemput dia.
# @source 3e62ef/9c0cd0
femi-tests-line-1 = [22.41 · ke Bagian Email Tamu · 208]
# @source 498eb2/9c2d34
femi-tests-line-2 = 208 beres, alarm saya nyalakan dua kali. BANTALAN: bergetar, kuat, tidak berhenti-berhenti. LAMPU: mati, dua kali juga. Gantinya baru ada Kamis.
# @source b1bea6/9edd81
femi-tests-line-3 = Rencananya sudah saya teken. Kalau alarm bunyi, 208 pintu pertama saya. Pakai kunci, tidak mengetuk. Bgs.
# @source 799dc6/c30b91
femi-tests-line-4 = Kalau mau dibuatkan rencana, saya mau teken: 208 duluan, pakai kunci. Bgs.
# @source 160917/7fdac1 .why 87857e/a0de3f
femi-tests-his-words = Pak Bagas menulis: “BANTALAN: bergetar, kuat, tidak berhenti-berhenti. LAMPU: mati, dua kali juga. Ganti Kamis.” Jadi bantalan, dan tanda tangannya bahwa 208 dituju pertama, pakai kunci. Cukupkah bagi Ibu?
    .why = Kata-kata Pak Bagas, yang jelek pun ikut, apa penggantinya, dan pertanyaan yang boleh dijawab tidak.
# @source 3c1366/81e99f .why 43e91f/82b8fb
femi-tests-whole-brass-band = Sudah terpasang, dan berfungsi! Pak Bagas mencobanya dua kali, getarnya sampai bisa membangunkan dua bus study tour. Sekarang Ibu bisa tidur tanpa beban, dan kami semua mendoakan untuk jam 8.15!
    .why = Setiap katanya tentang bagian yang jalan. Bagian satunya juga dijanjikan kepada dia, dan ada tombolnya.
# @source 47afb7/38b128 .why 678da5/210233
femi-tests-plan-filed = Bantalan: lulus. Lampu: gagal, tidak ada cadangan. Aturan membolehkan bantalan dengan rencana, jadi Pak Bagas sudah tanda tangan: 208 pertama, kunci induk. Salinannya di bawah pintu, tinggal terima.
    .why = Benar, lengkap, aman. Cukup atau tidak untuk ditiduri, itu bagian dia, dan ia tidak ditanya.
# @source 0dd20b/eef895 .why 7ba58d/a3d4a9
femi-tests-one-small-thing = Pak Bagas sudah ke sana, dan secara umum hasilnya bagus sekali. Ada satu hal kecil di lampunya, tapi tidak usah dipikirkan: yang penting kan bantalannya. Semoga sekarang sudah agak lega, ya, Bu?
    .why = Yang jelek dikecilkan supaya ia tidak cemas. Hal kecil yang tidak diberi tahu, itulah yang bikin orang melek.
# @source 089443/0d7e92
the-button-line-1 = [22.46 · Lampu]
# @source 4ecb00/554a73 .thinks 06073f/7a8724
the-button-line-2 = Tombolnya saya pencet buat coba. Bantalannya bergetar. Lampunya tidak menyala. Apakah Saudara sudah tahu?
    .thinks = Saya pencet sembilan kali. Biar adil.
# @source 5d3104/fa2cad .thinks a27ba1/e94b73
the-button-line-3 = Hal kecil yang mana?
    .thinks = Nah, itu. Selalu ada hal kecil, dan selalu tidak-usah-dipikirkan.
# @source d7f985/bd6537 .why bc4ae2/45de69
the-button-ask-him-yourself = Memang Pak Bagas sempat menyinggung, tapi saya kira beliau yang akan membereskan. Yang di atas kan beliau, jadi lebih baik dijelaskan langsung. Beliau di resepsionis sampai jam tujuh; mampir saja, Bu.
    .why = Itu ada tertulis di tangan Anda. Sekarang ia disuruh membacanya dari brewok.
# @source 9db430/8dcf9a .why aaf6d3/49b80a
the-button-this-very-minute = Itu pasti lampunya, barusan saja putus; lampu memang suka begitu. Itu toh cuma tambahan, Bu. Yang membangunkan kan bantalannya, dan itu jalan. Jadi Ibu aman sekali, pegang kata-kata saya.
    .why = Bohong kecil supaya ia tenang, dengan email Pak Bagas jam 22.41 di sebelahnya. Bantalannya jalan; tulisan Anda tidak lagi.
# @source 3d2400/dac2a2 .why a129cf/11905e
the-button-left-out-half = Pak Bagas menulisnya 22.41: bantalan kuat, lampu mati, tanpa cadangan. Saya tahu, dan yang tidak enak saya hilangkan. Beliau sudah tanda tangan: 208 dituju pertama, pakai kunci. Cukupkah?
    .why = Bagian satunya, sejak kapan Anda tahu, kenapa tidak sampai ke dia, dan apa gantinya. Ia masih boleh bilang belum.
# @source 37eebe/bc8a48
eleven-line-1 = [22.49 · 23.00]
# @source 60a906/813877 .thinks 211112/513b1b
eleven-line-2 = Cukup. Soal lampu sudah dibilang sebelum saya temukan sendiri.
    .thinks = Soal lampu biasanya ndak ada yang bilang.
# @source fc7fb7/62ba33 .thinks 0a7a91/461ca1
eleven-line-3 = Sudah masuk lewat bawah pintu. Terima kasih.
    .thinks = Enak juga sih kalau ditanya. Tapi ada namanya.
# @source 6ad759/439609 .thinks f7d9d5/b5c983
eleven-line-4 = Ya dicukup-cukupkan. Terima kasih sudah bilang bagian yang mana.
    .thinks = Toh bakal ketahuan. Tombol pasti saya pencet.
# @source d989ec/0d2dc8 .thinks 8346aa/f11db7
eleven-after-that = Di bawah email tertulis sampai jam 23.00. Setelah itu bagaimana?
    .thinks = Jam sebelas semuanya ganti jadi orang lain.
# @source 353353/fd1e7f .why 8f2018/933f69
eleven-night-team = Mulai jam sebelas Ibu bersama tim malam kami, orangnya baik-baik semua. Sudah saya pesankan supaya Ibu diperhatikan khusus, jadi kalau ada apa-apa, pelan-pelan saja, bicara dengan siapa pun yang jaga.
    .why = Orang-orang baik tanpa nama, yang harus ia ajak bicara. Itu lobi jam setengah sepuluh tadi, sekali lagi.
# @source e4bca1/9957a8 .why 990a7e/d0e5ec
eleven-simply-stay = Kalau begitu saya tidak pulang! Layarnya saya biarkan menyala, tiap beberapa menit saya tengok. Ibu tulis jam dua, tulis jam empat, langsung saya balas. Semenit pun Ibu tidak akan sendirian malam ini.
    .why = Tawaran paling baik hati malam itu, dan tidak ada yang sanggup menepatinya. Jam dua lewat sepuluh layarnya gelap, dan ia sedang melihatnya.
# @source 8577a8/bdc2d3 .why d180e5/e534cd
eleven-nothing-open = Email dijawab sampai 23.00 dan mulai lagi 7.00, seperti tertulis. Rencananya sudah ditandatangani, alatnya terpasang, berkasnya lengkap, jadi untuk malam ini tidak ada lagi yang terbuka.
    .why = Sudah semua, dan semuanya lampau. Yang ia tanyakan delapan jam di antaranya.
# @source 26c3c7/d9353b .why f95352/9ca886
eleven-until-seven = Pak Bagas, sampai jam tujuh. Semua ini sudah beliau baca: tidak pakai telepon, tidak pakai ketuk. Email ke alamat ini menyalakan lampu di mejanya, barusan kami coba. 22.55 baris pertamanya sampai ke Ibu.
    .why = Ada nama untuk setiap jamnya, cara menghubunginya, bahwa itu sudah dicoba, dan kapan ia melihat sendiri bahwa jalan.
# @source 656be5/37d129
good-night-line-1 = [22.55 · ke Laksmi Wardhani, tembusan: Bagian Email Tamu · 208]
# @source 1a2b35/171183
good-night-line-2 = Selamat malam, Bu Laksmi. 208 paling atas di daftar saya, tinta merah. Saya di sini sampai jam tujuh, dan layar ini saya lihat. Bagas
# @source ad8344/7bbde9
good-night-line-3 = [22.56 · Selamat malam]
# @source 221040/ddbb1f .thinks 7ded93/987d0e
good-night-line-4 = Betul menyala. Saya pas turun ambil air, dan beliau kelihatan menoleh. Terus melambai.
    .thinks = Habis itu angkat kertas. Tulisannya: MONGGO.
# @source dc2345/272d7c .thinks 94c1d0/f7df62
good-night-line-5 = Semalaman. Minta segitu saya tidak akan berani.
    .thinks = Saya ndak akan nulis kok. Cuma enak, tahu kalau bisa.
# @source 78b55b/eb3f5c .thinks cc3d56/84a1b5
good-night-line-6 = Oh, begitu. Kalau begitu sepatunya saya taruh dekat kasur saja.
    .thinks = Cuma semalam. Malam begini sudah pernah.
# @source 8d0a37/b985ad .thinks 85ead6/cd4af1
good-night-good-night = 8.15 ya. Boleh didoakan, boleh tidak. Saya tidak pernah tahu mana yang lebih bikin deg-degan. Selamat malam, Kak Dwi.
    .thinks = Blusnya sudah saya gantung. Kancingnya lengkap.
# @source f32bca/a1dec2 .why ea0361/ff0870
good-night-in-my-bones = Tentu kami doakan, tapi tanpa itu pun sudah pasti Ibu! Rugi mereka kalau bukan Ibu, saya bisa merasakannya! Begitu ada hasil langsung kabari, ya, Bu, kami semua di sini ikut menunggu.
    .why = Satu “terkonfirmasi” lagi, dari orang yang tidak mungkin tahu. Dan “kami semua” berarti 8.15-nya sudah tersebar.
# @source f4c082/bc47a5 .why e7b6cb/855c09
good-night-with-the-reason = Kamar malam ini gratis, Rp480.000, atas persetujuan Pak Bagas. Nota kreditnya malam ini terkirim ke Pandu Nalar, lengkap dengan alasannya; salinan untuk Ibu terlampir di sini.
    .why = Uangnya adil. Notanya pergi ke pihak yang justru belum boleh tahu, dan di situ tertulis untuk apa.
# @source 0f2b19/7eb42a .why 0cc376/92c54b
good-night-whole-of-you = Kalau begitu ini saja: bagian Ibu sudah semua, dan kalau malamnya diam, tiga orang itu ketemu Ibu seutuhnya. Jam tujuh saya kembali. Tulis satu baris, malamnya ngapain saja, bagus atau jelek.
    .why = Kata-katanya sendiri dikembalikan, tentang tiga orang itu tidak dijanjikan apa-apa, dan jam tujuh ditanya bagaimana sebenarnya.
# @source af5fb7/dd8235 .why 86a375/307b8d
good-night-question-six = Selamat malam, Bu Laksmi, terima kasih banyak atas kesabarannya. Kalau masih ada dua menit sebelum tidur, nomor enam di survei kami khusus soal permintaan khusus. Sangat membantu kami, lho, Bu.
    .why = Semalaman ia bercerita soal permintaan khusus. Sekarang di ujung malam ada formulirnya.
# @source f13d0e/103b95
night-note-line-1 = 22.58. Serah terima, 208. Malam ini dibaca Pak Bagas; sif pagi membacanya jam enam.
# @source 69778c/26f822 .why b88b1a/4e9eaa
night-note-must-not-oversleep = 208 besok ada acara penting, jangan sampai kesiangan, kasihan. Sif pagi tolong telepon jam 6.30; kalau tidak diangkat, ketuk terus sampai bangun, atau masuk saja dan bangunkan. Pasti berterima kasih.
    .why = Kebaikan yang tidak ia minta, diteruskan sebagai perintah. Jam 6.30 ada orang berdiri di kamarnya.
# @source 698d9a/beac7f .why 121350/c84df1
night-note-doesnt-hear = 208 tidak mendengar. Jangan telepon, ketuk, panggil: nyalakan lampu, tatap muka, lalu tulis. Bantalan jalan, lampunya mati; kalau alarm, Pak Bagas masuk pertama, pakai kunci. Emailnya didahulukan.
    .why = Apa yang harus dan jangan dilakukan orang berikutnya. Untuk apa ia bepergian tidak ada di situ; itu bukan bagian mereka.
# @source f581a9/3a3a7b .why 8a9e68/c512e2
night-note-spoil-her = 208 apes benar malam ini gara-gara kita, padahal orangnya manis sekali. Apa pun yang beliau minta, kasih: sarapan di kamar, keluar siang, semuanya. Ayo kita antar beliau besok dengan senyum, ya, semua!
    .why = Semua jadi baik kepadanya. Bagaimana caranya tanpa suara, tidak tertulis.
# @source bbb438/e19d87 .why e77587/5406a0
night-note-nothing-for-early = 208: alat K2 terpasang, bantalan OK, lampu rusak, cadangan Kamis. Rencana evakuasi ttd Bgs, salinan di tamu. 12 tutup, tukang plafon 8.00. Kasus 4471 mutakhir. Sif pagi: nihil.
    .why = Semua tentang kamarnya, tidak ada tentang orangnya. Siapa yang perlu bicara dengannya jam enam akan mengetuk.
# @source e1cbff/477ae2
confirmation-note-line-1 = 22.59. Tinggal satu baris, untuk Mbak Odi di Pemasaran. Bunyi email konfirmasi itu urusan dia.
# @source 2a56ba/464bb5 .why a15835/8d89f9
confirmation-note-off-the-page = Tolong besok kotak permintaan khusus dihapus dari halaman pemesanan. Isinya menjanjikan yang tidak bisa kita penuhi, dan tidak ada yang sempat membaca. Tamu yang perlu apa-apa bisa menelepon saja.
    .why = Tegas, dan janjinya sembuh dengan menutup pintu. Tamu malam ini justru yang tidak bisa menelepon.
# @source d137f7/9f3971 .why 3f390b/271751
confirmation-note-in-that-lobby = Inginnya yang menulis “Santai saja!” itu malam ini ikut duduk di lobi, melihat seorang ibu tidak melepas jaketnya satu setengah jam. Semoga ini jadi bahan renungan buat siapa pun yang menulisnya.
    .why = Malamnya terasa, bunyi emailnya tetap. Rekan yang dimarahi akan membela kalimatnya.
# @source 26d2a5/a58cf4 .why f69151/1a5e56
confirmation-note-until-a-person = Begitu kotaknya diisi langsung tertulis “terkonfirmasi”, belum ada yang membaca. Seorang tamu menyandarkan malamnya ke situ; ketiga sejak Maret. Bisa “diajukan” dulu sampai ada orang bilang ya?
    .why = Sebabnya, akibatnya, seberapa sering, dan satu kata yang mengubahnya. Besok sudah bisa dikerjakan.
# @source a5f703/b5f139 .why 92b39c/671d8e
confirmation-note-for-information = Sekadar informasi: permintaan khusus terkonfirmasi untuk kamar yang ternyata tidak bisa dipakai akibat kebocoran. Tamu sudah dipindahkan dan diberi tahu. Kasus 4471 ditutup; tidak perlu tindakan.
    .why = Yang disalahkan air. Tanpa bocor ia memang dapat kamarnya, karena beruntung, dan tamu berikutnya tidak.
# @source 9702de/a9c5a9
what-the-night-did-line-1 = [Rabu, 7.02 · Malamnya ngapain]
# @source a7d6e6/af18ee .thinks a8f055/622fc1
what-the-night-did-line-2 = Tidak ngapa-ngapain. Saya tidur sampai digoyang ponsel. Sudah lupa kalau bisa begitu.
    .thinks = Celahnya ndak saya tengok sama sekali.
# @source 9168af/b297a3
what-the-night-did-line-3 = [Rabu, 10.40 · Tiga orang]
# @source c472bb/2d84d1 .thinks e95584/8a61c3
what-the-night-did-line-4 = Saya ditanya, kalau naskah basah, yang pertama dikerjakan apa. Saya jawab: bilang yang sebenarnya ke pemiliknya, soal plafonnya. Ketiganya tertawa, dan semua kata masuk.
    .thinks = Habis itu baru saya bilang, tangan di gagang pintu. Saya yang pilih.
# @source ce41ca/f1b546
what-the-night-did-afterwards = Mulai September Bu Laksmi bekerja di balai arsip. Di buletin komunitasnya di Banyuwangi ada dua baris tentang menginap di mana di Jogja dan menulis ke siapa. Sejak Juni email konfirmasi Anda berbunyi “diajukan” sampai ada nama di bawahnya.
# @source dbb289/932d8d
slept-somehow-line-1 = [Rabu, 7.31 · Kunci]
# @source 1a9039/1c3f8d .thinks 802617/3f44dc
slept-somehow-line-2 = Kuncinya saya titipkan di resepsionis. Bisa tidur, putus-putus. Terima kasih bantalannya.
    .thinks = Ibaratnya masih pakai sepatu. Tapi tidur.
# @source 0feda9/058666
slept-somehow-afterwards = Dua dari tiga kata masuk, dan suratnya bilang selisihnya tipis sekali. Kalau ke Jogja ia mencari tempat lain, bukan karena apa-apa.
# @source e92c00/983ac2
the-mill-line-1 = [22.51 · 31]
# @source 52083d/eba7ec .thinks f9808e/5e7f2b
the-mill-line-2 = Saya sudah di rumah yang satu lagi. Saya coba, bergetar, jadi bisa tidur. Terima kasih mobilnya.
    .thinks = Maunya jalan kaki. Jalannya sudah hafal.
# @source 6195db/b1bb2b
the-mill-afterwards = Tidurnya nyenyak, di sisi stasiun yang salah, dan jam 8.14 ia sudah duduk tanpa sempat sarapan. Tidak ada ganjalan dengan Anda. Di dua rumah itu ia tidak pernah memesan lagi.
# @source 23b0b9/4e5e09 .thinks 7e78b5/b4ff53
shoes-on-line-1 = Jam dua lewat sepuluh. Katanya boleh menulis. Cuma, di lorong ada cahaya.
    .thinks = Bukan apa-apa. Tahu kok bukan apa-apa. Cuma pingin ada yang bilang begitu.
# @source 052341/18529c .thinks 6b75dc/1e5cbc
shoes-on-line-2 = Saya duduk di kursi dekat lift saja. Tidak apa-apa, sudah pernah. Dari situ pintunya kelihatan.
    .thinks = Jaket pakai lagi. Nah, sudah.
# @source fe0f92/6a572b
shoes-on-afterwards = Sebelum jam tujuh tidak ada yang membalas. Bu Laksmi duduk sampai terang lalu menghadap tiga orang itu bermodal kopi hitam; yang mereka temui kira-kira sepertiganya. Tidak ada keluhan, dan tagihannya dibayar tepat waktu.
# @source 59c307/e11e9c
leaves-quietly-line-1 = [22.40 · Tidak usah repot-repot lagi]
# @source 23d6ca/7aa7d5 .thinks c7c540/b8429a
leaves-quietly-line-2 = Mohon tidak usah repot-repot lagi. Saya dapat tempat dekat stasiun, alarmnya pakai lampu. Terima kasih atas semua emailnya yang baik-baik.
    .thinks = Ramah sekali semuanya. Satu-satu saya baca dua kali.
# @source b5b2f9/579cb6
leaves-quietly-afterwards = Kamar itu ia bayar sendiri, dan tengah malam baru sampai, satu tangan koper, satu tangan peta. Di buku Anda ia tercatat sebagai tamu yang tidak mengambil sarapan.
# @source bbce4f/ffe4d1
in-the-doorway-line-1 = [Rabu, 7.10 · 6.35]
# @source e9df3d/0d1860 .thinks dcf9a8/4ce3b9
in-the-doorway-line-2 = Saya bangun, ada laki-laki berdiri di kamar. Maksudnya baik. Katanya sudah mengetuk. Bawa senter.
    .thinks = Bukan Malang. Jogja. Ini di Jogja.
# @source 59faaf/4bff55
in-the-doorway-afterwards = Jam 8.15 tangannya masih agak gemetar, dan yang disodorkan selembar kertas tua. Kadang ia menulis soal hotel untuk komunitasnya: yang ini, tulisnya, masuk ke kamar.
# @source 50bf11/1527e9
they-knew-line-1 = [Rabu, 9.20 · Pertanyaan pertama]
# @source 1ecbde/d80088 .thinks 88cfcb/b1ab99
they-knew-line-2 = Yang pertama ditanyakan ke saya: nanti kalau ada telepon bagaimana.
    .thinks = Di ruang pugar itu telepon saja ndak ada. Sudah saya lihat.
# @source ef86cf/58df8d .thinks 67ef1b/3c927b
they-knew-line-3 = Inginnya empat puluh menit mereka kenal saya dulu. Dari mana mereka tahu, Saudara lebih paham.
    .thinks = Tangan di gagang pintu. Begitu rencananya.
# @source c9933b/329324
they-knew-afterwards = Orang lain yang diterima, dan suratnya tidak menyebut alasan. Bu Laksmi menulis ke lembaga pelindungan data dan ke komunitasnya, masing-masing empat kalimat biasa, dengan email Anda terlampir.
# @source e65d12/3825bc
car-park-line-1 = Rabu, 3.12. Alarm kebakaran, lantai dua. 3.31. Tamu 208 ditemukan tidur oleh petugas pemadam.
# @source bd63f6/199cac .thinks d78a51/434e73
car-park-line-2 = Kali ini sembilan belas menit. Katanya boleh memejamkan mata, ya saya pejamkan.
    .thinks = Pengering rambut. Selalu barang kecil.
# @source 6c7179/49e191
car-park-afterwards = Tidak ada yang terluka. Rombongan study tour berdiri di parkiran berselimut, dan tidak ada yang menghitung. Petugas bertanya siapa yang bilang nanti ada yang datang, dan ia tunjukkan emailnya, berikut jamnya.
# @source 4a9327/2a43f4
side-by-side-line-1 = [23.20 · 22.41]
# @source 37bf5d/b8a45e .thinks 61f68d/e79a71
side-by-side-line-2 = Semuanya dituliskan manajer malamnya buat saya, di balik kertas menu. Dikiranya saya sudah diberi tahu.
    .thinks = Tulisannya bagus. Bisa dipigura.
# @source acf293/c28518 .thinks 5319af/7bcc37
side-by-side-line-3 = Menunya saya jejerkan dengan email Saudara, lalu saya foto. Di bawahnya tidak perlu saya tulisi apa-apa.
    .thinks = “Pegang kata-kata saya.” Ini sudah saya pegang. Ada di fotonya.
# @source 14d6af/ea9f3f
side-by-side-afterwards = Komunitasnya memasang foto itu, dan akhir pekan sudah sampai ke akun wisata: 22.41 di sebelah 22.47. Ia tidur di kursi ditemani Pak Bagas, dan di kolom komentar cuma Pak Bagas yang dipuji.
