/**
 * What readers find wrong (找错) and what they are answered. Who the reader is, nothing here says but
 * the contact they may leave. Read {@link cn.zhanqun.domain.mistake.MistakeReport} first.
 */
package cn.zhanqun.domain.mistake;
