# Untuk manajer: orang dan sesinya, menurut nama, tanpa peringkat.

team-title = Tim
team-intro = Semua yang pernah berlatih di komputer ini, menurut nama. Peduli tidak pernah membuat peringkat orang.
team-empty = Belum ada yang menyelesaikan percakapan. Kalau sudah, hasilnya tampil di sini beserta alasannya.
# $count: banyaknya.
team-people = { $count } orang
team-sessions =
    { $count ->
        [0] Belum ada sesi
       *[other] { $count } sesi
    }
team-column-name = Nama
team-column-scenario = Percakapan
team-column-when = Kapan
team-column-mode = Jenis
team-column-outcome = Hasil
team-column-critical = Kesalahan berat
team-column-attempt = Percobaan
team-open = Buka pembahasan
# Untuk pembaca layar. $name: orangnya. $scenario: judul. $date: tanggal.
team-open-of = Buka pembahasan { $name }, { $scenario }, { $date }
# $count: jumlah semuanya.
team-show-all = Tampilkan semua { $count } percakapan
team-search = Cari nama
team-search-nothing = Tidak ada nama itu. Periksa ejaannya, atau kosongkan pencarian.
team-first-attempt = Percobaan pertama
# $number: 2 atau lebih.
team-later-attempt = Percobaan ke-{ $number }
team-not-passed = Tidak lulus: ada kesalahan berat
# $name: orangnya. $situations, $won, $table: bilangan. $axis: kata dari axis-inline-….
team-evidence = Dalam { $situations } situasi yang dihadapi { $name }, ia meraih { $won } dari { $table } poin { $axis }.
team-too-few = Kalau kurang dari lima orang, belum ada yang bisa disimpulkan tentang kelompoknya.
team-evidence-note = Satu percakapan tetap satu percakapan. Bicarakan dulu sebelum menyimpulkan.
team-back = Kembali ke Beranda
