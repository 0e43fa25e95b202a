/**
 * What people see: {@code reader} pages, the {@code admin} console and the {@code api}, two houses
 * and a side door that share tags and tokens but neither templates nor beans. Only what all of them
 * say to somebody refused stands at the top, and what is tried again before anybody is.
 */
package cn.zhanqun.web;
