/**
 * Who is asking: the portal's one way of recognising staff and their programs, and what it holds
 * for the rest of the request; and whether what they send came from a page of ours.
 */
package cn.zhanqun.web.security;
