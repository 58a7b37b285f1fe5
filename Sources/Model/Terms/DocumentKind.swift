/// A document that the program makes or will make (*stuk*).
public enum DocumentKind: String, CaseIterable, Sendable {
  case koopovereenkomst, erfpachtovereenkomst
  case anterieureOvereenkomst = "anterieure-overeenkomst"
  case prestatieafspraken
  case kaderPrestatieafspraken = "kader-prestatieafspraken"
  case omgevingsplanregels
  case programmaVanEisen = "programma-van-eisen"
  case gunningscriteria, keuzemenu, toelichting, kennisgeving, collegebesluit, welstandscriterium,
    beleidsregel
  case legesbepaling, besteksbepalingen, programmatekst
  case wasWordt = "was-wordt"
  case biedingenverslag
}

/// Who is meant in a clause (*rol*); the printed name of a role comes from the skeleton.
public enum Role: String, CaseIterable, Sendable { case gemeente, wederpartij, huurdersorganisatie, derde }
