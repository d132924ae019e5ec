# Menulis skenario di terminal: keluaran check --fix, fmt, new, dan translate.

## Memperbaiki
# $file, $line, $column: tempatnya. $what: yang dikerjakan, dalam bahasa Inggris seperti diagnosisnya. $code: seperti P005.
authoring-fix-made = { $file }:{ $line }:{ $column }: { $what } ({ $code })
authoring-fix-count = { $count } kesalahan diperbaiki.
authoring-fix-none = Tidak ada yang bisa diperbaiki tanpa bertanya kepada Anda.
authoring-fix-refused = { $count } perbaikan tidak dibuat karena justru akan menambah galat.
# $rounds, $checks: batas sekali jalan. $count: sisa perbaikan, sejauh diketahui.
authoring-fix-limit = Berhenti pada batas sekali jalan, yaitu { $rounds } putaran atau { $checks } pemeriksaan; masih tersisa { $count } perbaikan pasti yang diketahui. Jalankan lagi, atau kerjakan sebagian dengan tangan lebih dulu.
# $file: sebuah berkas.
authoring-fmt-other-file = { $file } bukan skenario dan dibiarkan apa adanya.
authoring-fmt-other-file-next = Sebutkan sebuah scenario.ron, atau folder berisi skenario.
# $id: skenario.
authoring-built-in = “{ $id }” bagian dari program dan tidak bisa diubah.
# $scenarios: daftar nama skenario.
authoring-fix-built-in = Bagian dari program dan dibiarkan apa adanya: { $scenarios }
# $summary: hasil pemeriksaan sesudah perubahan yang ditampilkan.
authoring-fix-after = Sesudah perubahan ini: { $summary }

## Merapikan
authoring-fmt-none = Tidak ada yang dirapikan: belum ada skenario yang disebut.
authoring-fmt-done = Dirapikan: { $file }
# $count: banyaknya skenario. $changed: yang tata letaknya lain. $left: yang tidak bisa dibaca.
authoring-fmt-clean = { $count } skenario: semuanya sudah rapi.
authoring-fmt-changed = { $changed } dari { $count } dirapikan.
authoring-fmt-would-change = { $changed } dari { $count } akan dirapikan oleh peduli fmt.
authoring-fmt-left = { $left } skenario dibiarkan: perbaiki dulu kesalahan dalam teksnya.

## Memulai
# $folder: folder yang baru. $into: folder tempatnya. $id: namanya.
authoring-new-done = Skenario kecil ada di { $folder }, dengan penjelasan di setiap baris yang memerlukannya.
authoring-new-play = Mainkan: peduli --scenarios { $into } play { $id }
authoring-new-check = Ubah satu kalimat, lalu periksa: peduli check { $folder }
# $language: kode bahasa yang satunya.
authoring-new-translate = Perbarui terjemahannya: peduli translate { $folder } --to { $language }
authoring-new-exists = { $folder } sudah ada.
authoring-new-exists-next = Tidak ada yang diubah. Pilih nama lain, atau folder lain dengan --into.
authoring-new-bad-id = “{ $id }” tidak bisa menjadi nama skenario.
authoring-new-bad-id-next = Nama terdiri atas huruf kecil, angka, dan tanda hubung, diawali huruf, dan tidak diakhiri tanda hubung.

## Menerjemahkan
# $title: judul skenario. $language: kode bahasa. Baris-baris ini menjadi komentar di awal berkas baru.
authoring-translate-top =
    “{ $title }” dalam bahasa { $language }.

    Di atas teks yang belum ditulis ada teks sumbernya, sesudah @missing: tulislah di antara tanda petik yang kosong.
    Kalau sumbernya berubah, bunyinya yang sekarang ada sesudah @outdated. Dari baris @source Peduli tahu teks mana
    yang masih cocok; baris itu diperbarui sendiri. Komentar lain milik Anda dan tetap disimpan.
# Satu baris, di atas teks-teks di akhir berkas.
authoring-translate-orphans = Tidak menerjemahkan apa-apa lagi dalam skenario. Hapus yang tidak diperlukan.
authoring-translate-written = Ditulis: { $file }
authoring-translate-unchanged = { $file }: tidak ada yang perlu diubah.
authoring-translate-would-change = { $file } akan diubah.
# $old, $new: nama teks.
authoring-translate-renamed = Disimpan dengan nama barunya: { $old } menjadi { $new }
# $count: banyaknya teks dalam skenario. Yang lain: bagiannya, dan yang di luar itu.
authoring-translate-summary = { $count } teks: { $current } cocok, { $missing } belum ada, { $outdated } usang; { $orphans } tidak menerjemahkan apa-apa.
authoring-translate-taken =
    { $count ->
        [0] Tidak ada teks yang berubah.
       *[other] { $count } teks dimasukkan.
    }
authoring-translate-left = { $file } dibiarkan: perbaiki dulu.
authoring-translate-one = Ada lebih dari satu skenario di { $folder }: sebutkan salah satu.
authoring-translate-bad-language = “{ $language }” bukan kode bahasa.
authoring-translate-bad-language-next = Tulis kode seperti `en` atau `id`.
authoring-translate-own-language = Skenarionya sendiri berbahasa { $language }.
authoring-translate-built-in-next = Lihat teksnya dengan --csv-out, atau salin foldernya dan terjemahkan salinannya.
authoring-translate-sheet-next = Simpan sebagai “CSV UTF-8”, dengan kolom id dan translation seperti yang ditulis oleh --csv-out.
# $row: nomor baris di lembar kerja. $id: nama teks.
authoring-sheet-unknown = Baris { $row }: tidak ada teks “{ $id }” dalam skenario maupun terjemahannya. Baris itu tidak dimasukkan.
authoring-sheet-unknown-next = Kalau teks seperti itu sekarang bernama lain, tulis nama itu di kolom id lalu masukkan lagi lembarnya (--csv-out menulis semua nama). Hapus baris yang tidak diperlukan.
authoring-sheet-empty = Baris { $row }: terjemahan “{ $id }” kosong. Yang sudah ada tetap disimpan.
authoring-sheet-twice = Baris { $row }: “{ $id }” ada dua kali. Terjemahan yang pertama disimpan.
# $placeholder: seperti { "{" }nama{ "}" }.
authoring-sheet-placeholder = Baris { $row }: di terjemahan “{ $id }” tidak ada { $placeholder }. Tetap dimasukkan.
