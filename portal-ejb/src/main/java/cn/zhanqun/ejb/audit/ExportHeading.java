package cn.zhanqun.ejb.audit;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What an export says of itself, signed, so that nobody can cut it.
 *
 * @param month what was asked for; none for the whole
 * @param first the first number
 * @param last the last number; one less than the first where there is no entry
 * @param hash of the last entry
 * @param until every anchor signed before this moment names an entry at or before the last
 */
record ExportHeading(
    Chain chain, Optional<YearMonth> month, long first, long last, String hash, Instant until) {

  String text() {
    return "zhanqun export 1\nchain="
        + chain.word()
        + "\nmonth="
        + month.map(YearMonth::toString).orElse("")
        + "\nfirst="
        + first
        + "\nlast="
        + last
        + "\nhash="
        + hash
        + "\nuntil="
        + until
        + "\n";
  }
}
