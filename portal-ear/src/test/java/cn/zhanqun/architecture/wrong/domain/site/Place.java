package cn.zhanqun.architecture.wrong.domain.site;

import cn.zhanqun.architecture.wrong.domain.article.StoryBean;

/** A place that knows the story that knows the place. */
public record Place(StoryBean story) {}
