package vn.vinhdanh.identity.web;

/** @param token the one-time link's own part of the address */
public record FirstPage(String token) {}
