# Menulis skenario di terminal: keluaran check --fix, fmt, new, dan translate.

## Memperbaiki
# $file, $line, $column: tempatnya. $what: yang dikerjakan, dalam bahasa Inggris seperti diagnosisnya. $code: seperti P005.
authoring-fix-made = { $file }:{ $line }:{ $column }: { $what } ({ $code })
authoring-fix-count = { $count } kesalahan diperbaiki.
authoring-fix-none = Tidak ada yang bisa diperbaiki tanpa bertanya kepada Anda.
authoring-fix-refused = { $count } perbaikan tidak dibuat karena justru akan menambah galat.
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
authoring-new-exists = { $folder } sudah ada.
authoring-new-exists-next = Tidak ada yang diubah. Pilih nama lain, atau folder lain dengan --into.
authoring-new-bad-id = “{ $id }” tidak bisa menjadi nama skenario.
authoring-new-bad-id-next = Nama terdiri atas huruf kecil, angka, dan tanda hubung, diawali huruf, dan tidak diakhiri tanda hubung.
