package cn.zhanqun.ejb.permission;

import cn.zhanqun.domain.account.Permission;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The permission a use case needs. Whoever lacks it altogether is refused before the method begins;
 * whether they hold it on the site concerned, the method asks its actor once it knows the site.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

  Permission value();
}
