# Peta skenario, seperti yang digambar `peduli graph`. Setiap kata menempati ruang yang sempit.

map-decision = Keputusan
map-beat = Selingan
map-endings = Akhir cerita
map-start = mulai
map-unreachable = tidak tercapai
map-desk = Catatan
map-onward = lanjut sendiri
# $seconds: bilangan bulat.
map-silence = diam ({ $seconds } dtk)

## Kapan suatu jalan diambil. $what: syarat.
map-if = jika { $what }
map-otherwise = selain itu
map-offered-if = ditawarkan jika { $what }
map-condition-flag = { $flag }
# $choice: simpul dan pilihan, misalnya opening/ask.
map-condition-said = ucapan { $choice }
# $feeling: kata dari feeling-inline-…. $value: 0 sampai 1000.
map-condition-at-least = { $feeling } ≥ { $value }
map-condition-at-most = { $feeling } ≤ { $value }
map-condition-not = tanpa { $what }
map-condition-and = dan
map-condition-or = atau

## Di sekeliling peta
# $title: judul skenario. $customer: nama.
map-title = { $title }: petanya
map-subtitle = { $id }, bersama { $customer }
map-par = Jalan terbaik: { $steps } langkah bernomor, garis tebal, ★ pada jawabannya
map-par-none = Tidak ada jalan sampai ke akhir cerita.
map-legend-reads = Waktu berjalan ke bawah. Setiap baris di dalam kotak adalah satu jawaban, atau beberapa yang menuju tempat yang sama.
map-legend-silence = Garis titik-titik: tidak ada yang diucapkan
map-legend-unreachable = Garis putus-putus: tidak ada percakapan yang sampai ke sini
map-legend-critical = (!): kesalahan berat
# Untuk yang tidak melihat gambarnya. $decisions, $beats, $endings: banyaknya. $way: id dengan panah di antaranya.
map-description = Peta berkolom menurut tahap; keputusan: { $decisions }, selingan: { $beats }, akhir cerita: { $endings }. Jalan terbaiknya { $way }.
map-description-unreachable = Tidak ada percakapan yang sampai ke { $nodes }.
