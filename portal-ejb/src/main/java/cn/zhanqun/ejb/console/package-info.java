/**
 * What the console offers across all features: one search over whatever somebody may see, and what
 * waits for them. Nothing is changed here, and nothing but this knows so many features. Read {@link
 * cn.zhanqun.ejb.console.ConsoleSearch} first.
 */
package cn.zhanqun.ejb.console;
