package cn.zhanqun.web.admin.ledger;

import cn.zhanqun.domain.time.CityTime;
import cn.zhanqun.ejb.audit.ExportFile;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.omnifaces.util.Faces;

/** The days of a filter and the month of an export, as they are typed, in the city's time. */
public class SoughtDays {

  private String from = "";
  private String to = "";
  private String exported = "";

  Optional<Instant> begin() {
    return day(from).map(CityTime::beginOf);
  }

  Optional<Instant> end() {
    return day(to).map(last -> CityTime.beginOf(last.plusDays(1)));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Sought.text(written).map(LocalDate::parse);
    } catch (DateTimeException noDay) {
      return Optional.empty();
    }
  }

  /** The month to export; none for the whole. */
  Optional<YearMonth> month() {
    try {
      return Sought.text(exported).map(YearMonth::parse);
    } catch (DateTimeException noMonth) {
      return Optional.empty();
    }
  }

  /** Sends an export to the browser, which keeps it as a file. */
  void send(ExportFile file) throws IOException {
    Faces.sendFile(file.name(), true, file::writeTo);
  }

  public String getFrom() {
    return from;
  }

  public void setFrom(String from) {
    this.from = from;
  }

  public String getTo() {
    return to;
  }

  public void setTo(String to) {
    this.to = to;
  }

  public String getExported() {
    return exported;
  }

  public void setExported(String exported) {
    this.exported = exported;
  }
}
