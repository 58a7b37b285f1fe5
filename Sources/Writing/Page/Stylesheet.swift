/// The look of a page: the same sober contract as on paper, in the reader's own width.
enum Stylesheet {
  static let text = """
    :root { color-scheme: light; }
    * { box-sizing: border-box; }
    body {
      margin: 0 auto; padding: 1.5rem; max-width: 48rem; background: #fff; color: #1a1a1a;
      font: 1rem/1.5 Calibri, Carlito, "Segoe UI", Arial, sans-serif; overflow-wrap: break-word;
    }
    header {
      display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; margin-bottom: 2rem;
      border-bottom: 1px solid #8496b0; padding-bottom: .4rem; font-size: .85rem; color: #44546a;
    }
    header p { margin: 0; }
    h1, h2, h3 { color: #154273; line-height: 1.25; text-wrap: balance; break-after: avoid; }
    h1 { font-size: 1.9rem; margin: 0; }
    h2 { font-size: 1.25rem; margin: 2rem 0 .5rem; }
    h3 { font-size: 1.05rem; margin: 1.5rem 0 .4rem; }
    p { margin: 0 0 .6rem; orphans: 2; widows: 2; }
    h4, h5 { color: #154273; line-height: 1.25; font-size: 1rem; margin: 1.2rem 0 .4rem; break-after: avoid; }
    .ondertitel { margin: .2rem 0 .4rem; font-size: 1.2rem; color: #44546a; }
    .status { margin: 0 0 1.5rem; font-weight: bold; color: #44546a; }
    nav { margin: 1.5rem 0 2rem; }
    nav li { padding-left: 2rem; text-indent: -2rem; }
    nav .niveau-3 { margin-left: 1.5rem; }
    nav .niveau-4 { margin-left: 3rem; }
    nav .niveau-5 { margin-left: 4.5rem; }
    .inhoudkop { font-size: 1.25rem; font-weight: bold; color: #154273; }
    .opmerking { margin: 1rem 0; padding: .6rem .8rem; border-left: 3px solid #154273; background: #eef3f8; }
    .artikel > :first-child { font-size: 1.1rem; text-wrap: wrap; padding-left: 6rem; text-indent: -6rem; }
    .artikel > :first-child .nummer { display: inline-block; min-width: 5.75rem; text-indent: 0; }
    ol, ul { list-style: none; margin: 0 0 .6rem; padding: 0; }
    li > p { padding-left: 2rem; text-indent: -2rem; }
    li > p > .nummer { display: inline-block; min-width: 1.75rem; text-indent: 0; }
    li > ol, li > ul { padding-left: 2rem; }
    .leden > li > p { padding-left: 3rem; text-indent: -3rem; }
    .leden > li > p > .nummer { min-width: 2.75rem; }
    .leden > li > ol { padding-left: 3rem; }
    .begrip { padding-left: 3rem; }
    a { color: #154273; }
    .openstaand { color: #9c2a00; }
    :target { background: #fff3c4; }
    table { width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.35; }
    caption { text-align: left; font-weight: bold; padding-bottom: .4rem; break-after: avoid; }
    th, td { text-align: left; vertical-align: top; padding: .3rem .45rem; border-bottom: 1px solid #8496b0; }
    th {
      background: #e4ebf3; color: #154273; vertical-align: bottom; border-top: 2px solid #154273;
      border-bottom: 2px solid #154273;
    }
    tr { break-inside: avoid; }
    .bijlage, .werkblad { margin-top: 4rem; }
    .bijlage > h2:first-child, .werkblad > h2:first-child { font-size: 1.45rem; }
    .bijlage > h2:first-child .nummer { margin-right: .75rem; }
    .ondertekening { max-width: 28rem; break-inside: avoid; }
    .ondertekenaar { margin: 2rem 0 .5rem; font-weight: bold; }
    .regel { padding: .3rem 0; }
    .invulregel { padding: 1.1rem 0 .1rem; border-bottom: 1px solid #1a1a1a; }
    .tabel { overflow-x: auto; margin: 1.2rem 0; }
    @media screen and (max-width: 40rem) { .tabel table { min-width: 36rem; } }
    @media screen and (min-width: 60rem) {
      .liggend .tabel { width: min(72rem, 100vw - 4rem); margin-left: calc(50% - min(36rem, 50vw - 2rem)); }
    }
    @page { size: A4; margin: 2.5cm; }
    @page liggend { size: A4 landscape; }
    @media print {
      body { max-width: none; padding: 0; font-size: 10.5pt; line-height: 1.3; }
      a { color: inherit; text-decoration: none; }
      .liggend { page: liggend; }
      .bijlage, .werkblad { break-before: page; margin-top: 0; }
      .bijlage > h2:first-child, .werkblad > h2:first-child { margin-top: 0; }
      .tabel { overflow: visible; }
      table { font-size: 9pt; }
      th { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    }

    """

  /// What marks changes, and lets a reader choose among them.
  static let redline = """
    ins { color: #145a14; text-decoration: underline; }
    del { color: #9c2a00; text-decoration: line-through; }
    .vernummerd { opacity: .8; }
    tr.nieuw > td { border-left: 3px solid #145a14; }
    tr.vervallen > td { border-left: 3px solid #9c2a00; }
    .diepte-0 { padding-left: 3rem; text-indent: -3rem; }
    .diepte-0 > .nummer { display: inline-block; min-width: 2.75rem; text-indent: 0; }
    .diepte-1 { margin-left: 3rem; padding-left: 2rem; text-indent: -2rem; }
    .diepte-2 { margin-left: 5rem; padding-left: 2rem; text-indent: -2rem; }
    .diepte-3 { margin-left: 7rem; padding-left: 2rem; text-indent: -2rem; }
    .reden { margin: .2rem 0 .8rem; padding: .3rem .8rem; border-left: 3px solid #8496b0; font-size: .9rem; color: #44546a; text-indent: 0; }
    .bron { font-size: .85rem; color: #44546a; }
    .filters { display: flex; flex-wrap: wrap; gap: 1rem; margin-bottom: 1rem; }
    .filters fieldset { border: 1px solid #8496b0; }
    .filters label { display: block; }
    body:has(.breed) { max-width: 90rem; }
    @media print { .filters { display: none; } ins, del { print-color-adjust: exact; } }

    """
}
