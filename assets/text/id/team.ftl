# Untuk manajer: orang dan sesinya, menurut nama, tanpa peringkat.

team-title = Tim
team-intro = Semua yang pernah berlatih di komputer ini, menurut nama. Peduli tidak pernah membuat peringkat orang.
team-empty = Belum ada yang menyelesaikan percakapan. Kalau sudah, hasilnya tampil di sini beserta alasannya.
team-sessions =
    { $count ->
        [0] Belum ada sesi
       *[other] { $count } sesi
    }
team-column-scenario = Percakapan
team-column-when = Kapan
team-column-outcome = Hasil
team-open = Buka pembahasan
# Untuk pembaca layar. $name: orangnya. $scenario: judul. $date: tanggal.
team-open-of = Buka pembahasan { $name }, { $scenario }, { $date }
# $count: jumlah semuanya.
team-show-all = Tampilkan semua { $count } percakapan
team-search = Cari nama
team-search-nothing = Tidak ada nama itu. Periksa ejaannya, atau kosongkan pencarian.
team-evidence-note = Satu percakapan tetap satu percakapan. Bicarakan dulu sebelum menyimpulkan.
