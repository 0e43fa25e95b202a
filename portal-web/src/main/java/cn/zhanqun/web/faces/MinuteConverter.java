package cn.zhanqun.web.faces;

import cn.zhanqun.domain.time.CityTime;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.Instant;

/** A moment as staff read and type it: {@code 2020-01-23 09:35} on the city's clocks. */
@FacesConverter("minute")
public class MinuteConverter implements Converter<Instant> {

  @Override
  public Instant getAsObject(FacesContext context, UIComponent component, String typed) {
    if (typed == null || typed.isBlank()) {
      return null;
    }
    return CityTime.readMinute(typed)
        .orElseThrow(
            () ->
                new ConverterException(
                    new FacesMessage(
                        FacesMessage.SEVERITY_ERROR, Notices.words("time.not-understood"), null)));
  }

  @Override
  public String getAsString(FacesContext context, UIComponent component, Instant moment) {
    return moment == null ? "" : CityTime.toTheMinute(moment);
  }
}
