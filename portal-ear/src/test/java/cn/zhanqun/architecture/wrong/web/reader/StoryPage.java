package cn.zhanqun.architecture.wrong.web.reader;

import cn.zhanqun.ejb.article.Desk;
import jakarta.persistence.EntityManager;

/** A page for readers that asks the database and the desk. */
public record StoryPage(EntityManager entities, Desk desk) {}
