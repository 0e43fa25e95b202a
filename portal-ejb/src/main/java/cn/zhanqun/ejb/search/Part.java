package cn.zhanqun.ejb.search;

/** A part of an article that can be searched, and what a word in it weighs. */
enum Part {
  /** Title and subtitle, read in one. */
  TITLE(3f),
  /** Summary and source. */
  LEAD(1.5f),
  BODY(1f);

  private final float weight;

  Part(float weight) {
    this.weight = weight;
  }

  float weight() {
    return weight;
  }

  /** The field that holds the words of this part. */
  String words() {
    return name() + ".words";
  }

  /** The field that holds the characters of this part and the pairs of them. */
  String grams() {
    return name() + ".grams";
  }
}
