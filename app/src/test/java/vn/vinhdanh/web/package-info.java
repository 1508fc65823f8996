@org.jspecify.annotations.NullMarked
package vn.vinhdanh.web;
