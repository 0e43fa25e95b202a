/**
 * What is true of the portal, with or without a server: one package a feature, entities with verbs,
 * values, and the refusals they answer with. Only {@link cn.zhanqun.domain.RuleViolation} stands at
 * the top; everything else belongs to a feature. Read {@code article} first.
 */
package cn.zhanqun.domain;
