package cn.zhanqun.web.api;

import java.util.Optional;

/**
 * How a site shall look.
 *
 * @param accent one of the tested colours
 * @param logo number of a picture of its media library; left out for none
 * @param banner number of a picture of its media library; left out for none
 */
public record ThemeForm(String accent, Optional<Long> logo, Optional<Long> banner) {}
