# Setelah percakapan: ruang tenang bersama rekamannya. Yang dibahas pilihan dan poin, bukan orangnya seperti apa.

debrief-title = Pembahasan
# $title: skenario. $customer: namanya.
debrief-subtitle = { $title }, bersama { $customer }
debrief-length = Kira-kira delapan menit
debrief-steps = Langkah pembahasan
debrief-step-happened = Apa yang terjadi
debrief-step-turning-points = Titik balik
debrief-step-scores = Poin dan alasannya
debrief-step-replay = Selangkah demi selangkah
debrief-home = Kembali ke Beranda
debrief-again = Mainkan lagi
debrief-incomplete = Percakapan ini belum selesai. Poinnya hanya mencakup bagian yang sempat Anda jalani.
debrief-practice = Latihan: ini tidak menggantikan percobaan pertama Anda.

## Apa yang terjadi
debrief-happened-intro = Percakapan apa adanya, tanpa nilai. Perhatikan { $name } sambil membaca.
debrief-timeline = Linimasa
# $turn, $turns: bilangan bulat.
debrief-turn = Giliran { $turn }
debrief-turn-of = Giliran { $turn } dari { $turns }
debrief-start-turn = Sebelum kata pertama Anda
debrief-play = Putar
debrief-pause = Jeda
debrief-step-back = Mundur satu giliran
debrief-step-forward = Maju satu giliran
debrief-to-start = Ke awal
debrief-to-end = Ke akhir
debrief-speed = Kecepatan
# $times: misalnya 2 atau 0,5.
debrief-speed-times = { $times } kali
debrief-scrub = Giliran yang tampil
debrief-you = Anda
debrief-you-said-nothing = Anda diam saja
debrief-thought = Pikirannya waktu itu
debrief-stage = Tahap: { $stage }
# $name: pelanggan.
debrief-curves-title = Perasaan { $name }
debrief-curves-axis-turns = Giliran
debrief-curves-axis-strength = Kuatnya
debrief-curves-hint = Dari 0, tidak terasa, sampai 100, tak tertahankan. Ini model tentang orang, bukan orangnya.
# Untuk pembaca layar. $feeling: kata dari feeling-…. $turn, $value: bilangan bulat.
debrief-curve-point = { $feeling } pada giliran { $turn }: { $value } dari 100
# $name: pelanggan. $label: kata dari label-….
debrief-label = { $name } merasa { $label }

## Titik balik
# $count: 0 sampai 3.
debrief-turning-points-intro =
    { $count ->
        [0] Tidak ada saat yang terlalu merugikan. Lihat apa yang Anda lakukan, supaya bisa diulang.
        [1] Satu saat inilah yang paling menentukan.
       *[other] { $count } saat inilah yang paling menentukan.
    }
# $number, $count: bilangan bulat.
debrief-turning-point = Titik balik { $number } dari { $count }
debrief-before = Sebelumnya
debrief-your-words = Kata-kata Anda
debrief-effect = Akibatnya
debrief-better = Yang lebih menolong
debrief-why = Alasannya
debrief-why-yours = Tentang jawaban Anda
debrief-moves = Yang ada di dalam jawaban Anda
debrief-defensive = Salah satu dari tiga kesalahan membela diri: { $name }
# $feeling: kata dari feeling-…. $by: bilangan bulat.
debrief-feeling-rose = { $feeling } naik { $by }
debrief-feeling-fell = { $feeling } turun { $by }
debrief-feeling-steady = { $feeling } tidak berubah
# $cause: kata dari cause-…. $by: bilangan bertanda.
debrief-feeling-cause = karena { $cause } ({ $by })
debrief-promise-broken = Janji yang tadi diberikan ternyata tidak terpenuhi.
# $points: bilangan. $axis: kata dari axis-inline-….
debrief-choice-cost = Karena pilihan ini, { $points } poin { $axis } hilang.
# $list: bagian dari debrief-cost-part. $last: satu lagi.
debrief-choice-costs = Karena pilihan ini, { $list } dan { $last } hilang.
# $points: angka. $axis: kata dari axis-inline-….
debrief-cost-part = { $points } poin { $axis }
debrief-choice-cost-nothing = Pilihan ini tidak mengurangi poin.
# $now, $later: poin.
debrief-cost-now-only = { $now } poin saat itu, sesudahnya tidak ada lagi.
debrief-cost-later-only = Saat itu tidak ada, tetapi { $later } poin kemudian, karena arah yang diambil.
debrief-cost-now-and-later = { $now } poin saat itu, dan { $later } poin kemudian, karena arah yang diambil.
# $stages: nama-nama tahap.
debrief-closed-off = Karena itu tahap ini tidak sempat dijalani: { $stages }.
debrief-see-turn = Lihat di rekaman
debrief-strength = Dan satu yang sudah baik
debrief-strength-text = Pertahankan yang ini. Di sini Anda meraih semua yang tersedia.

## Poin dan alasannya
debrief-scores-intro = Poin yang diraih dari poin yang tersedia. Setiap poin ada alasannya.
# $score: 0 sampai 100.
debrief-score = { $score } dari 100
# $situations, $won, $table: bilangan. $axis: kata dari axis-inline-….
debrief-evidence = Dalam { $situations } situasi yang Anda hadapi, Anda meraih { $won } dari { $table } poin { $axis }.
debrief-not-assessed = Tidak dinilai: terlalu sedikit yang terjadi untuk menyimpulkan apa pun tentang { $axis }.
debrief-ledger = Ke mana poinnya
debrief-ledger-hint = Setiap poin yang hilang beserta pilihannya. Bersama nilainya, jumlahnya 100.
debrief-ledger-turn = Giliran
debrief-ledger-words = Kata-kata Anda
debrief-ledger-stage = Tahap
debrief-ledger-cost = Berkurang
# $total, $score: bilangan bulat.
debrief-ledger-total = Seluruhnya { $total } poin, sehingga tersisa { $score }
debrief-ledger-empty = Di sini tidak ada yang hilang.
debrief-ledger-clamped = Yang hilang lebih banyak daripada yang ada; nilainya tidak bisa di bawah 0.
debrief-forfeits = Hilang karena percakapan berakhir
# $stage: kata dari stage-…. $points: bilangan.
debrief-forfeit = { $stage }: { $points } poin, karena tidak sampai ke sana
debrief-detour = Jalan memutar yang tidak perlu kalau jawabannya lebih tepat
debrief-critical-title = Kesalahan berat
debrief-critical-none = Tidak ada kesalahan berat.
debrief-critical-consequence = Poinnya tetap, tetapi sesi dengan kesalahan berat tidak lulus.
debrief-outcome = Bagaimana akhirnya
debrief-outcome-problem = Masalahnya
debrief-outcome-tells = Cerita { $name } kepada orang lain
debrief-outcome-cost = Biayanya bagi perusahaan
# $hours: jam kerja.
debrief-outcome-hours =
    { $hours ->
        [0] Tidak ada di luar percakapan ini
       *[other] Kira-kira { $hours } jam kerja
    }
debrief-afterwards = Yang terjadi sesudahnya
# $score: 0 sampai 100.
debrief-composite = Ketiganya digabung: { $score }
debrief-composite-reweighted = Gabungan dari yang dinilai saja: { $score }
# $percent: 0 sampai 100.
debrief-attainment = Dari semua yang bisa hilang sepanjang percakapan ini, { $percent }% berhasil Anda jaga.
# $score: 0 sampai 100.
debrief-chance = Mengeklik tanpa membaca kira-kira mendapat { $score } di sini.
# $score: 0 sampai 100.
debrief-par = Jalan terbaik mendapat { $score } di sini.
debrief-evidence-note = Simulasi hanya bukti pendukung. Yang tampak adalah pilihan Anda di sini, bukan siapa Anda.
debrief-competences = Kompetensi yang Anda tunjukkan
debrief-principles = Prinsip yang bekerja

## Selangkah demi selangkah
debrief-replay-intro = Semua jawaban yang mungkin, dan apa artinya masing-masing.
debrief-replay-chosen = Pilihan Anda
debrief-replay-offered = Mungkin juga
# $text: sebuah kalimat.
debrief-replay-reply = Anda bisa saja berkata: { $text }
debrief-replay-best = Paling sedikit kehilangan dari sini
debrief-replay-visited-again = Anda sudah pernah sampai di sini; hanya yang pertama yang dihitung.

## Berikutnya
debrief-next = Berikutnya
debrief-next-text = Keterampilan yang sama, dengan orang lain.
