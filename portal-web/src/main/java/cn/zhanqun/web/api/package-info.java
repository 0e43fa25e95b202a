/**
 * The REST API: for programs of staff, and for readers' programs what any reader sees.
 *
 * <p>A {@code …Resource} is one group of addresses and calls the same services as the pages do.
 * What it takes and gives are records ({@code …Form}, {@code …Json}), read and written by {@link
 * cn.zhanqun.web.api.RecordReader} and {@link cn.zhanqun.web.api.RecordWriter}. Whatever goes wrong
 * is answered by {@link cn.zhanqun.web.api.ProblemAnswer} alone. Read {@link
 * cn.zhanqun.web.api.Api} first.
 */
package cn.zhanqun.web.api;
