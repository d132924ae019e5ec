# Terminal: bermain tanpa jendela, dan keluaran run, replay, explore, simulate, check, dan sessions.

## Bermain
terminal-welcome = { $title }. Anda berbicara dengan { $customer }.
terminal-help-hint = Ketik angka lalu Enter untuk menjawab, ? untuk bantuan.
terminal-help-title = Yang bisa Anda ketik
# $count: banyaknya jawaban.
terminal-help-reply = 1 sampai { $count }: ucapkan jawaban itu
terminal-help-cards = c: kartu informasi yang boleh dilihat
terminal-help-again = r: ulangi yang terakhir dikatakan
terminal-help-transcript = t: semua yang sudah dikatakan
terminal-help-feelings = f: perasaan pelanggan dalam angka
terminal-help-thoughts = w: isi hati pelanggan
terminal-help-silence = s: diam saja
terminal-help-quit = q: tinggalkan dulu; bisa diteruskan nanti
terminal-help-help = ?: daftar ini
terminal-briefing-role = Meja Anda: { $text }
terminal-briefing-ticket = Yang sudah diketahui: { $text }
terminal-no-cards = Tidak ada yang perlu dilihat.
terminal-begin = Tekan Enter untuk mulai.
terminal-you = Anda: { $text }
terminal-says = { $name }: { $text }
terminal-says-from = { $name } (bagian { $department }): { $text }
terminal-desk = Catatan Anda: { $text }
terminal-thinks = Dalam hati { $name }: { $text }
terminal-no-thoughts = Saat ini tidak ada yang bisa dibaca dari wajahnya.
terminal-silence = Anda diam saja.
terminal-choices = Apa kata Anda?
terminal-choice = { $number }. { $text }
terminal-prompt = Jawaban Anda
# $count: banyaknya jawaban.
terminal-not-a-reply = Itu bukan salah satu jawaban. Ketik angka 1 sampai { $count }, atau ? untuk bantuan.
terminal-left = Anda pergi dulu. Semuanya sudah tersimpan; perintah yang sama meneruskan dari sini.
terminal-continue-question = Ada sesi percakapan ini yang belum selesai. Teruskan? (y/t)
terminal-answer-yes = y
terminal-answer-no = t
terminal-ended = Percakapan selesai.
terminal-afterwards = Yang terjadi sesudahnya

## Hasil sesi
terminal-scenario = Skenario
terminal-seed = Benih acak
terminal-hash = Sidik data
terminal-transcript = Transkrip
terminal-feelings = Perasaan
# Untuk setiap giliran. $turn, $anger, $disappointment, $worry: bilangan bulat. $label: kata dari label-….
terminal-feelings-turn = Giliran { $turn }: kemarahan { $anger }, kekecewaan { $disappointment }, kekhawatiran { $worry }; { $label }
terminal-belief-trust = keyakinan { $belief }, kepercayaan { $trust }
terminal-scores = Nilai
# $axis: kata dari axis-…. $score: 0 sampai 100.
terminal-score = { $axis }: { $score } dari 100
terminal-score-not-assessed = { $axis }: tidak dinilai
terminal-composite = Ketiganya digabung: { $score }
terminal-ledger = Rincian poin
# $turn: bilangan bulat. $axis: kata dari axis-inline-…. $stage: kata dari stage-…. $cost: poin dengan satu desimal.
terminal-ledger-turn = Giliran { $turn }, { $stage }: { $cost } poin { $axis }
terminal-ledger-forfeit = { $stage }, tidak sampai: { $cost } poin { $axis }
terminal-ledger-empty = Tidak ada yang hilang.
terminal-regret = Titik balik
# $turn: bilangan bulat. $total, $immediate, $downstream: poin dengan satu desimal.
terminal-regret-turn = Giliran { $turn }: { $total } poin, yaitu { $immediate } saat itu dan { $downstream } kemudian
terminal-regret-none = Tidak ada pilihan yang merugikan.
terminal-attainment = Yang berhasil dijaga dari semua yang bisa hilang: { $percent }%
terminal-ending = Akhir cerita
terminal-outcome = Hasil: { $outcome }
terminal-tells = Sesudahnya pelanggan: { $tells }
terminal-critical = Kesalahan berat: { $count }
terminal-recorded = Direkam di { $file }

## Memutar ulang
terminal-replay-verified = Terbukti: setiap pilihan, perasaan, nilai, dan sidik data sama dengan rekamannya.
terminal-replay-what-if = Seandainya (latihan, tidak direkam)
# $turn: bilangan bulat. $choice: id.
terminal-replay-what-if-turn = Pada giliran { $turn }, “{ $choice }” sebagai gantinya

## Menjelajah dan menyimulasikan
terminal-explore-states = Keadaan
terminal-explore-exact = pasti
terminal-explore-approximate = perkiraan: keadaannya terlalu banyak untuk dihitung
terminal-explore-nodes = Simpul
terminal-explore-choices = Pilihan
terminal-explore-lines = Kalimat
terminal-explore-decisions = Keputusan di jalan terbaik
terminal-explore-endings = Akhir cerita
terminal-explore-endings-ways = Akhir cerita, dan bagian dari semua jalan berbeda yang sampai ke sana
terminal-explore-endings-plays = Akhir cerita, dan bagian dari percakapan acak yang sampai ke sana
terminal-explore-reachable = tercapai
terminal-explore-unreachable = tidak tercapai
terminal-explore-par = Jalan terbaik
terminal-explore-par-points = Poin di jalan terbaik
terminal-explore-bounds = Kerugian paling kecil dan paling besar
terminal-explore-coverage = Cakupan
terminal-explore-chance = Mengeklik acak
terminal-explore-chance-sampled = Mengeklik acak (perkiraan)
terminal-explore-title-approximate = { $title } (perkiraan)
terminal-explore-strategies = Strategi sederhana
terminal-explore-trainees = Peserta dengan kemampuan berbeda, rata-rata ± simpangan baku
terminal-explore-told-apart = Pemula dan peserta terampil terpaut { $effect } simpangan baku: satu percakapan sudah membedakan mereka.
terminal-explore-not-told-apart = Pemula dan peserta terampil hanya terpaut { $effect } simpangan baku: satu percakapan belum membedakan mereka.
terminal-explore-usage = Pilihan pada { $count } jalan
terminal-explore-usage-sampled = Pilihan dalam { $count } percakapan acak (perkiraan: jalannya terlalu banyak untuk ditelusuri satu per satu)
terminal-explore-unheard = Kalimat yang tidak pernah didengar bot mana pun
strategy-random = Acak
strategy-best = Jawaban terbaik
strategy-worst = Jawaban terburuk
strategy-first = Selalu yang pertama
strategy-last = Selalu yang terakhir
strategy-longest = Selalu yang terpanjang
strategy-shortest = Selalu yang terpendek
strategy-empathic = Selalu yang paling hangat
strategy-patient = Selalu yang paling sabar
strategy-owning = Selalu yang paling bertanggung jawab
strategy-novice = Pemula
strategy-middling = Peserta menengah
strategy-skilled = Peserta terampil
strategy-trainee = Peserta dengan kemampuan pilihan
terminal-simulate-policy = Cara memilih
terminal-simulate-runs = Percakapan yang dimainkan
terminal-simulate-speed = Keputusan per detik
terminal-simulate-distribution = Sebaran nilai
terminal-simulate-mean = rata-rata
terminal-simulate-median = nilai tengah
terminal-simulate-lowest = terendah
terminal-simulate-highest = tertinggi

## Memeriksa
# $files: banyaknya skenario.
terminal-check-clean = { $files } skenario diperiksa: tidak ada yang perlu diperbaiki.
terminal-check-errors = { $count } kesalahan
terminal-check-warnings = { $count } peringatan
terminal-check-advice = { $count } saran
terminal-check-none = Tidak ada skenario di { $folder }.

## Sesi
terminal-sessions-none = Belum ada sesi. Coba mainkan satu: peduli play SKENARIO --terminal
terminal-sessions-id = Nomor
terminal-sessions-trainee = Nama
terminal-sessions-scenario = Skenario
terminal-sessions-when = Kapan
terminal-sessions-state = Keadaan
terminal-sessions-finished = selesai
terminal-sessions-open = belum selesai
terminal-sessions-exported = Ditulis ke { $file }
terminal-sessions-imported = Sesi { $id } sudah dimasukkan
terminal-sessions-already-there = Sesi { $id } sudah ada di sini; tidak ada yang diubah.
terminal-sessions-refused = Berkas itu tidak diterima: isinya tidak sama dengan yang direkam.
terminal-exploring = Menjelajah (Ctrl+C untuk berhenti)
terminal-working = Sedang bekerja…
