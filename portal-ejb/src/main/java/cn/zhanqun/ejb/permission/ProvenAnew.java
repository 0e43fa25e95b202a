package cn.zhanqun.ejb.permission;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a use case that changes who may do what: besides its permission it asks that the second
 * factor was given within the last minutes. In the console it is asked for anew; a token was made
 * for what it may do and needs none.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ProvenAnew {}
