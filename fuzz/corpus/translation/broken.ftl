title = Judul
    .x = y
 = kosong
opening-line-1 = { $name } {"kutip"}
opening-line-1 = dua kali
