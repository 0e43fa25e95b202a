/**
 * The shape of the house as tests: which way code may know other code, and what is never done
 * anywhere. The package {@code wrong} below breaks every rule once, so that each is seen to fail.
 */
package cn.zhanqun.architecture;
