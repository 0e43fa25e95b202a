package cn.zhanqun.web.reader;

import java.util.Arrays;

/** The form a reader asked a page in: as it is, in large type, or as text alone. */
enum PageForm {
  FULL(""),
  ELDER("elder"),
  TEXT("text");

  /** The parameter that names it; links of a page carry it on. */
  static final String PARAMETER = "view";

  private final String word;

  PageForm(String word) {
    this.word = word;
  }

  /**
   * @param asked the parameter's value, or null; what is no form asks for the full one
   */
  static PageForm of(String asked) {
    return Arrays.stream(values()).filter(form -> form.word.equals(asked)).findFirst().orElse(FULL);
  }

  /** Its name in addresses, empty for the full form. */
  String word() {
    return word;
  }

  /** The same address, asking for this form. */
  String carriedBy(String address) {
    if (this == FULL) {
      return address;
    }
    return address + (address.contains("?") ? "&" : "?") + PARAMETER + "=" + word;
  }
}
