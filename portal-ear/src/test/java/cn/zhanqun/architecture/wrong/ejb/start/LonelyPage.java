package cn.zhanqun.architecture.wrong.ejb.start;

import jakarta.inject.Named;

/** A page bean where no pages are. */
@Named
public class LonelyPage {}
