# Apa yang terdengar, dalam kata-kata, dan seberapa keras. Tidak ada yang bergantung pada pendengaran.

settings-sound-hint = Suasana sekitar, dering, ketikan, dan suara tanpa kata yang mengikuti perasaan. Semuanya juga tampak di layar.
settings-sound-none = Versi Peduli ini tanpa suara. Tidak ada yang terlewat: semua yang disampaikan lewat suara juga tampak di layar.
settings-captions = Keterangan suara
settings-captions-hint = Satu baris kecil menyebutkan apa yang terdengar, misalnya [telepon berdering].
settings-volume-room = Suasana sekitar
settings-volume-voice = Suara orang
settings-volume-signals = Dering, pesan, dan ketikan
settings-volume-music = Musik tunggu
# $number: 0 sampai 100.
settings-volume-value = { $number }%

# Keterangan suara, dalam kurung siku seperti pada teks film.
sound-ring = [telepon berdering]
sound-hold-music = [musik tunggu yang lembut]
sound-message = [pesan masuk]
sound-typing-even = [suara ketikan]
sound-typing-hard = [tuts diketik keras dan cepat]
sound-typing-slow = [ketikan pelan-pelan]
sound-typing-hasty = [ketikan terburu-buru]
sound-end-call = [sambungan terputus]
sound-end-notes = [dua nada lembut: selesai]
sound-room-walk-in = [orang-orang mengobrol pelan di toko]
sound-room-call = [telepon tersambung, suara-suara di kejauhan]
sound-room-chat = [kantor yang tenang, ada yang mengetik]
sound-room-email = [kantor yang tenang, jam berdetak]
sound-room-social = [banyak suara, lalu lintas di kejauhan]
# $name: siapa yang berbicara.
sound-voice-colleague = [{ $name } berbicara datar dan tenang]
sound-voice-irritated = [{ $name } berbicara ketus]
sound-voice-angry = [suara { $name } keras, cepat, dan kasar]
sound-voice-furious = [{ $name } hampir berteriak, cepat dan kasar]
sound-voice-let-down = [{ $name } berbicara datar]
sound-voice-disappointed = [{ $name } berbicara rendah dan lambat]
sound-voice-bitterly-disappointed = [suara { $name } sangat rendah, lalu menghilang]
sound-voice-uneasy = [suara { $name } agak tinggi dan cepat]
sound-voice-anxious = [suara { $name } tinggi dan bergetar]
sound-voice-panicking = [suara { $name } melengking, gemetar, kehabisan napas]
sound-voice-calm = [{ $name } berbicara tenang]
sound-voice-satisfied = [{ $name } berbicara tenang dan santai]
sound-voice-relieved = [{ $name } kembali berbicara tenang]
