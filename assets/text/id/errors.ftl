# Apa yang tidak berhasil. `error-x` menyebut apa yang terjadi dan sebabnya; `error-x-next` menyebut langkah berikutnya.
# $reason: keterangan dari sistem, apa adanya.

# Di terminal: sebelum apa yang salah, dan sebelum apa yang bisa dilakukan.
error-word = galat
error-hint-word = saran
# $suggestion: yang mungkin dimaksud.
error-did-you-mean = Maksud Anda “{ $suggestion }”?
error-title = Belum berhasil
error-next-title = Yang bisa Anda lakukan
error-unexpected = Terjadi sesuatu di luar dugaan Peduli: { $reason }
error-unexpected-next = Semua pilihan Anda sejauh ini sudah tersimpan. Buka Peduli lagi; kalau terulang, kirim rinciannya kepada pengelola komputer ini.

error-scenario-not-found = Tidak ada skenario bernama “{ $id }”.
# $known: daftar nama skenario.
error-scenario-not-found-next = Yang ada: { $known }. Atau periksa folder skenario.
# $suggestion: id skenario.
error-scenario-did-you-mean = Maksud Anda “{ $suggestion }”?
error-scenario-unreadable = Skenario di { $file } tidak dapat dibaca: { $reason }
error-scenario-unreadable-next = Periksa apakah berkasnya ada dan boleh Anda buka.
error-scenario-invalid = Skenario “{ $id }” punya { $count } kesalahan sehingga tidak bisa dimainkan.
error-scenario-invalid-next = Penulisnya bisa melihat letaknya dengan: peduli check { $id }
error-scenario-unplayable = Tidak ada skenario bernama “{ $id }” yang bisa dimainkan.
error-practice-only = “{ $id }” belum bisa dimainkan sebagai penilaian.
error-practice-only-unrated = { $count } dari { $all } jawabannya belum dinilai oleh tiga orang (peduli explain K120).
error-practice-only-disputed = Para penilai tidak sepakat tentang { $count } dari { $all } jawaban (peduli explain K121).
error-practice-only-panel = File panel.ron di sampingnya mengandung kesalahan, jadi pendapat para penilai tidak diketahui: peduli check menunjukkan letaknya.
error-practice-only-approximate = Jalannya begitu banyak sehingga hasil terbaik dan terburuknya hanya diketahui kira-kira.
error-practice-only-next = Untuk latihan, skenario ini bisa langsung dimainkan.
error-scenario-not-in-language = “{ $title }” belum ada dalam bahasa ini, jadi tampil dalam bahasa aslinya.

error-store-open = Sesi Anda tidak dapat dibuka di { $file }: { $reason }
error-store-open-next = Periksa apakah foldernya ada dan boleh Anda tulisi, atau pilih yang lain dengan --data.
error-read-only = berkas itu hanya boleh dibaca
error-not-a-store = berkas itu bukan tulisan Peduli
error-store-busy = Peduli lain sedang memakai sesi Anda.
error-store-busy-next = Tutup jendela yang lain, lalu coba lagi.
error-store-newer = Sesi ini ditulis oleh Peduli yang lebih baru.
error-store-newer-next = Pakai versi yang lebih baru; versi ini tidak mengubah apa pun.
error-store-damaged = Berkas sesi Anda rusak: { $reason }
error-store-damaged-next = Simpan salinan { $file }, lalu kembalikan dari cadangan. Peduli tidak mengubahnya.
error-store-write = Pilihan terakhir Anda tidak tersimpan: { $reason }
error-store-write-next = Kosongkan sebagian ruang penyimpanan atau periksa izin menulisnya, lalu pilih lagi. Yang sebelumnya tidak hilang.
error-store-full = Ruang penyimpanan penuh.
error-store-full-next = Kosongkan sebagian, lalu pilih lagi. Yang sebelumnya tidak hilang.

error-session-not-found = Tidak ada sesi { $id }.
error-session-not-found-next = Lihat daftarnya dengan: peduli sessions list
error-session-not-one = Ada lebih dari satu sesi yang diawali { $id }.
error-session-not-verified = Isi rekaman ini tidak cocok dengan keterangannya: { $reason }
error-session-not-verified-next = Mungkin ada yang mengubahnya setelah direkam. Jangan dipakai sebagai bukti.
error-recording-unreadable = Rekaman { $file } tidak dapat dibaca: { $reason }
error-recording-unreadable-next = Ekspor lagi dari komputer tempat rekaman itu dibuat.

# $turn: bilangan bulat. $node, $choice: id. $choices: daftar id.
error-choice-unknown = Giliran { $turn }: di “{ $node }” tidak ada jawaban “{ $choice }”.
error-choice-unknown-next = Yang tersedia di sana: { $choices }
error-choice-not-offered = Giliran { $turn }: jawaban “{ $choice }” di “{ $node }” kali ini tidak tersedia.
error-choices-left-over = Percakapan sudah berakhir dan masih ada { $count } pilihan tersisa.
error-choices-too-few = Pilihannya habis sebelum percakapan berakhir, di “{ $node }”.

error-file-read = { $file } tidak dapat dibaca: { $reason }
error-file-write = { $file } tidak dapat ditulis: { $reason }
error-file-authored = { $file } adalah bagian dari skenario dan tidak ditimpa.
error-file-authored-next = Beri hasilnya nama lain.
error-file-next = Periksa namanya dan apakah folder itu boleh Anda pakai.

error-no-display = Tidak ada layar untuk membuka jendela: WAYLAND_DISPLAY maupun DISPLAY tidak diatur.
error-no-display-next = Buka Peduli di sesi desktop, atau bermain di terminal: peduli play SKENARIO --terminal
error-display-refused = Layar { $display } tidak mengizinkan siapa pun membuka jendela.
error-display-refused-next = Buka Peduli di sesi desktop Anda sendiri, atau bermain di terminal: peduli play SKENARIO --terminal
error-no-libraries = Ada pustaka X Window System yang belum terpasang.
error-no-libraries-next = Pasang paket libx11-6, libx11-xcb1, libxcursor1, libxi6, dan libxkbcommon-x11-0 (nama di Debian), atau bermain di terminal: peduli play SKENARIO --terminal
error-no-window = Peduli ini dibuat tanpa jendela.
error-no-window-next = Mainkan di terminal: peduli play SKENARIO --terminal
error-no-graphics = Tidak ada driver grafis untuk menggambar: { $reason }
error-no-graphics-next = Pasang driver Vulkan (Debian: paket mesa-vulkan-drivers), atau bermain di terminal: peduli play SKENARIO --terminal
error-stopped = Driver grafis berhenti bekerja, dan jendela terpaksa ditutup (kode { $code }).
error-stopped-next = Tidak ada yang hilang: buka lagi Peduli dan teruskan percakapannya.
error-name-empty = Nama paling sedikit satu huruf.
# $count: banyaknya karakter.
error-name-too-long = Nama paling banyak { $count } karakter.

# $code: yang diketik.
error-code-unknown = Tidak ada kode “{ $code }”.
error-code-unknown-next = Lihat semuanya dengan: peduli explain

error-folder-without-scenario-next = Berikan folder sebuah skenario, berkas scenario.ron-nya, atau folder yang memuat folder seperti itu.

error-no-such-turn = Tidak ada giliran { $turn }: sesi ini punya { $count } giliran.
notice-title = Ada yang berubah
mistakes-title = Skenario ini tidak bisa dimainkan
mistakes-show = Tampilkan kesalahannya
mistakes-about = Ada kesalahan di dalam berkas “{ $scenario }”. Percakapan yang sudah dimulai berlanjut dengan teks semula.
mistakes-command = Selengkapnya, dengan letak yang digarisbawahi: peduli check { $place }
reload-cannot-keep = “{ $scenario }” diubah, dan percakapan ini tidak bisa pindah ke teks baru pada jawaban { $reason }.
reload-cannot-keep-next = Anda melanjutkan dengan teks semula. Untuk memainkan teks baru, keluar lalu mulai lagi.
reload-assessment = “{ $scenario }” diubah. Penilaian berlanjut dengan teks semula.
reload-assessment-next = Untuk memainkan teks baru, keluar lalu mulai lagi.

# $nodes, $most: bilangan bulat.
error-map-too-large = Skenario ini punya { $nodes } simpul; yang digambar paling banyak { $most }.
error-map-too-large-next = Serahkan ke Graphviz: peduli graph { $id } --format dot
