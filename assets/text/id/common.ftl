# Kata yang dipakai lebih dari satu layar. Kata dari daftar tetap memiliki id yang dapat ditebak: jenis, tanda hubung, katanya.

app-name = Peduli

## Tombol dan kata pendek
ok = OK
cancel = Batal
back = Kembali
next = Lanjut
close = Tutup
quit = Keluar
continue = Teruskan
start = Mulai
save = Simpan
yes = Ya
no = Tidak
none = Tidak ada
all = Semua
on = Aktif
off = Nonaktif
show = Tampilkan
hide = Sembunyikan
copy = Salin
you = Anda
# $number, $count: tempat di dalam daftar.
place-of = { $number } dari { $count }
not-assessed = Tidak dinilai
incomplete = Belum selesai
mode = Mode
mode-practice = Latihan
mode-assessment = Penilaian

## Ketiga aspek. `axis-inline-…` dipakai di tengah kalimat.
axis-empathy = Empati
axis-patience = Kesabaran
axis-ownership = Tanggung jawab
axis-inline-empathy = empati
axis-inline-patience = kesabaran
axis-inline-ownership = tanggung jawab
axis-about-empathy = Menyebut apa yang dirasakan pelanggan dan mengapa itu wajar
axis-about-patience = Mendengarkan sampai selesai, memastikan, menjelaskan lagi tanpa nada kesal
axis-about-ownership = Satu penanggung jawab, tindakannya, waktunya, dan kepastian sudah beres
composite = Ketiganya digabung

## Perasaan. `feeling-inline-…` dipakai di tengah kalimat; sebutan selalu ditulis kecil.
feeling-anger = Kemarahan
feeling-disappointment = Kekecewaan
feeling-worry = Kekhawatiran
feeling-belief = Keyakinan akan dibereskan
feeling-trust = Kepercayaan
feeling-inline-anger = kemarahan
feeling-inline-disappointment = kekecewaan
feeling-inline-worry = kekhawatiran
feeling-inline-belief = keyakinan akan dibereskan
feeling-inline-trust = kepercayaan
label-irritated = kesal
label-angry = marah
label-furious = murka
label-let-down = kurang puas
label-disappointed = kecewa
label-bitterly-disappointed = sangat kecewa
label-uneasy = gelisah
label-anxious = cemas
label-panicking = panik
label-calm = tenang
label-satisfied = puas
label-relieved = lega

## Apa yang menggerakkan perasaan
cause-empathy = kehangatan, atau kurangnya
cause-patience = kesabaran, atau kurangnya
cause-ownership = tanggung jawab, atau kurangnya
cause-progress = kemajuan nyata
cause-information = informasi
cause-effort = kerepotan bagi pelanggan
cause-broken-promise = janji yang tidak ditepati
cause-drift = mereda dengan sendirinya

## Tahap percakapan
stage-open = Membuka
stage-listen = Mendengarkan
stage-own = Bertanggung jawab
stage-resolve = Menyelesaikan
stage-close = Menutup
stage-recover = Memulihkan
stage-about-open = Kata-kata pertama, sebelum duduk perkaranya diketahui
stage-about-listen = Mencari tahu apa yang terjadi dan apa artinya bagi pelanggan
stage-about-own = Menyatakan ini urusan siapa
stage-about-resolve = Menyepakati apa yang dilakukan, lalu melakukannya
stage-about-close = Memastikan beres, lalu berpisah dengan baik
stage-about-recover = Memperbaiki yang telanjur salah

## Saluran, tahap pembelian, watak
channel = Saluran
channel-walk-in = Di loket
channel-call = Lewat telepon
channel-chat = Obrolan daring
channel-email = Surel
channel-social = Media sosial
phase = Waktu
phase-before = Sebelum membeli
phase-during = Saat membeli
phase-after = Setelah membeli
persona = Pelanggan
persona-critical = Kritis
persona-calm = Tenang
persona-clever = Cermat
persona-volatile = Lekas marah
persona-anxious = Pencemas
persona-custom = Lain dari yang lain
persona-about-critical = Tahu betul apa haknya, mengejar lewat semua saluran, setia, dan teliti pada hal kecil
persona-about-calm = Mau menunggu dan menghargai Anda; jangan sampai karena itu terlupakan
persona-about-clever = Sudah mencoba semuanya sendiri dan sudah membaca ketentuannya
persona-about-volatile = Sulit mengendalikan amarahnya
persona-about-anxious = Khawatir lebih dulu; butuh kepastian dan langkah, bukan hanya simpati
persona-about-custom = Punya watak sendiri

## Keluhan dan kesalahan
complaint = Keluhan
complaint-trivial = Sepele: ada di buku petunjuk
complaint-technical = Teknis
complaint-valuable-criticism = Kritik yang berharga
complaint-question = Pertanyaan
complaint-wrong-address = Salah alamat
complaint-groundless = Tanpa dasar
complaint-justified = Beralasan
fault = Letak kesalahan
fault-company = Di pihak kita
fault-customer = Di pihak pelanggan
fault-third-party = Di pihak ketiga
fault-nobody = Bukan salah siapa-siapa

## Bagaimana akhirnya
outcome = Hasil
outcome-success = Beres
outcome-partial = Beres sebagian
outcome-failure = Tidak beres
tells = Cerita pelanggan kepada orang lain
tells-recommends = Merekomendasikan Anda
tells-nothing = Tidak bercerita apa-apa
tells-leaves-quietly = Pergi diam-diam dan tidak kembali
tells-warns-others = Memperingatkan orang lain
tells-goes-public = Membawanya ke muka umum
critical = Kesalahan berat
critical-customer = Merugikan pelanggan
critical-business = Merugikan perusahaan
critical-compliance = Melanggar aturan yang melindungi orang
critical-count =
    { $count ->
        [0] Tanpa kesalahan berat
       *[other] { $count } kesalahan berat
    }
defensive-empty-apology = Minta maaf tanpa mengakui apa-apa
defensive-unready-answer = Jawaban yang belum siap untuk pertanyaan berikutnya
defensive-solution-before-understanding = Solusi sebelum masalahnya dipahami

## Kesulitan, 1 sampai 5
difficulty = Kesulitan
difficulty-1 = Tenang
difficulty-2 = Kurang senang
difficulty-3 = Kesal
difficulty-4 = Memanas
difficulty-5 = Sengit
# $level: 1 sampai 5. $word: salah satu dari kelima kata di atas.
difficulty-level = Kesulitan { $level } dari 5: { $word }

## Angka, waktu, dan tanggal
# Angkanya sudah dalam bentuk yang lazim di bahasa ini.
percent = { $number }%
duration-seconds = { $seconds } dtk
duration-minutes = { $minutes } mnt
duration-minutes-seconds = { $minutes } mnt { $seconds } dtk
duration-hours = { $hours } jam
duration-hours-minutes = { $hours } jam { $minutes } mnt
month-1 = Januari
month-2 = Februari
month-3 = Maret
month-4 = April
month-5 = Mei
month-6 = Juni
month-7 = Juli
month-8 = Agustus
month-9 = September
month-10 = Oktober
month-11 = November
month-12 = Desember
date = { $day } { $month } { $year }
# $hour dan $minute selalu dua angka.
date-time = { $date }, pukul { $hour }.{ $minute }

## Pintasan
shortcuts-title = Pintasan papan tik
shortcut-choose = Memilih jawaban
shortcut-reveal = Menampilkan seluruh kalimat sekaligus
shortcut-look-up = Membuka atau menutup kartu informasi
shortcut-pause = Jeda
shortcut-back = Kembali
shortcut-move = Berpindah antartombol
shortcut-activate = Menekan tombol yang disorot
shortcut-play = Memutar atau menjeda linimasa
shortcut-step = Mundur atau maju satu giliran
shortcut-search = Mencari percakapan di Beranda
shortcut-help = Menampilkan daftar ini
key-enter = Enter
key-space = Spasi
key-escape = Esc
key-tab = Tab
