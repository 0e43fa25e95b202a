/**
 * What is true of the portal, with or without a server: one package a feature, entities with verbs,
 * values, and the refusals they answer with. What every feature needs stands at the top: {@link
 * cn.zhanqun.domain.RuleViolation}, {@link cn.zhanqun.domain.TypedText} and {@link
 * cn.zhanqun.domain.KeyWord}. Read {@code article} first.
 */
package cn.zhanqun.domain;
