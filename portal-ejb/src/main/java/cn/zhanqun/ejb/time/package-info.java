/** The portal's clock: the one place that knows what time it is. */
package cn.zhanqun.ejb.time;
