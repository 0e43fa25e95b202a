package cn.zhanqun.journey.gates;

import cn.zhanqun.journey.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;

/** How a reader has a page shown: by the settings of the machine or by the portal's own form. */
enum Light {
  LIGHT(ColorScheme.LIGHT, Contrast.NO_PREFERENCE, ""),
  DARK(ColorScheme.DARK, Contrast.NO_PREFERENCE, ""),
  ELDER(ColorScheme.LIGHT, Contrast.NO_PREFERENCE, "elder"),
  ELDER_IN_THE_DARK(ColorScheme.DARK, Contrast.NO_PREFERENCE, "elder"),
  HIGH_CONTRAST(ColorScheme.LIGHT, Contrast.MORE, ""),
  TEXT(ColorScheme.LIGHT, Contrast.NO_PREFERENCE, "text");

  private final ColorScheme colours;
  private final Contrast contrast;
  private final String view;

  Light(ColorScheme colours, Contrast contrast, String view) {
    this.colours = colours;
    this.contrast = contrast;
    this.view = view;
  }

  /** Opens a page in this light. */
  Page open(PageKind kind, Browser reader) {
    reader
        .page()
        .emulateMedia(new EmulateMediaOptions().setColorScheme(colours).setContrast(contrast));
    return (view.isEmpty() ? kind : kind.seenAs(view)).open(reader);
  }
}
